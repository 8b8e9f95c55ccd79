using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Begins the search for who pays: the quick first step of the LMM.</summary>
public sealed class ZoekBetalerDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "zoek-betaler";
    public override string Title => "het zoeken van een betaler";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, ["x"])) is not { } beeld) return null;
        var partijen = await dialog.AskAsync("partijen", Organisaties.Of($"Het gaat om: {beeld.Hulp?.TrimEnd('.')}. Welke organisaties zouden kunnen betalen? Noem ze met komma’s ertussen.").As("mogelijke betalers"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "zoeken", wie => Step(wie, dialog.Now, partijen),
            next => $"Vastgelegd. Vraag het deze organisaties snel: {string.Join(", ", next.Betalers.Select(one => one.Organisatie))}. Noteer wat zij zeggen met ‘reactie betaler {beeld.Nummer}’."));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, IReadOnlyList<string> partijen) => new(OverbruggingTrigger.ZoekBetaler, wie, nu) { Partijen = partijen };
}

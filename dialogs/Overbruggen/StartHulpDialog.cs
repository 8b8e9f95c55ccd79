using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Says that the help begins, once the provider has confirmed it.</summary>
public sealed class StartHulpDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "start-hulp";
    public override string Title => "het starten van de hulp";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now)) is not { } beeld) return null;
        if (!await dialog.AskAsync("bevestigd", JaNee.Of($"Heeft {beeld.Aanbieder} bevestigd dat de hulp begint?").As("bevestigd")))
        {
            await dialog.SayAsync($"Vraag {beeld.Aanbieder} eerst om een bevestiging. Typ daarna weer ‘start hulp {beeld.Nummer}’.");
            return null;
        }
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "starten", wie => Step(wie, dialog.Now),
            _ => $"Vastgelegd. {Overbruggingseisen.Feit("alleen-een-besluit")}"));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu) => new(OverbruggingTrigger.StartHulp, wie, nu) { AanbiederBevestigt = true };
}

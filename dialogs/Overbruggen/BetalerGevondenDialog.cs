using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Keeps that an organisation pays: then no overbrugging is needed.</summary>
public sealed class BetalerGevondenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "betaler-gevonden";
    public override string Title => "het vastleggen van de gevonden betaler";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, "x", null)) is not { } beeld) return null;
        var partij = await dialog.AskPayerAsync("Welke organisatie heeft gezegd dat zij betaalt?", beeld, "betaler");
        var tekst = await dialog.AskAsync("toelichting", Tekst.Of("Waar staat dat, of wie zei het (functie)? Overslaan mag.").AtMost(400).Optional().As("toelichting"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "vastleggen", wie => Step(wie, dialog.Now, partij, tekst), _ => Said(partij, beeld.Nummer)));
        return null;
    }

    internal static string Said(string partij, string nummer) => $"De betaler is gevonden: {partij}. Een overbrugging is dan niet nodig. De aanvraag bij casus {nummer} is klaar.";

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, string partij, string? tekst) =>
        new(OverbruggingTrigger.BetalerGevonden, wie, nu) { Partij = partij, Reactie = BetalerReactie.Betaalt, Tekst = tekst is { Length: > 0 } ? tekst : null };
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Keeps the written decision on which organisation pays: the only way out of help that runs.</summary>
public sealed class BepaalBetalerDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "bepaal-betaler";
    public override string Title => "het vastleggen van de betaler";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, "x", "x")) is not { } beeld) return null;
        var partij = await dialog.AskPayerAsync("Welke organisatie betaalt?", beeld, "betaler");
        var besluit = await dialog.AskAsync("besluit", Tekst.Of("In welk schriftelijk besluit of welke afspraak staat dat, en van welke dag is het?").AtMost(400).As("besluit"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "bepalen", wie => Step(wie, dialog.Now, partij, besluit),
            next => $"Vastgelegd: {partij} betaalt. {Then(next)} {Overbruggingseisen.Feit("verrekenen")}"));
        return null;
    }

    private static string Then(Overbrugging next) => next.Toekenning?.Soort == ToekenningSoort.Voorschot
        ? $"Zij betaalt {Domain.Kalender.Bedrag.Tekst(next.Uitbetaald)} terug aan het Rijk. De beheerder boekt dat." : "De beheerder laat de garantstelling vervallen.";

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, string partij, string besluit) => new(OverbruggingTrigger.BepaalBetaler, wie, nu) { Partij = partij, Tekst = besluit };
}

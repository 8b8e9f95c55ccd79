using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overbruggingen;
using Bedrag = Maatwerk.Dialogs.Prompts.Bedrag;
using Datum = Maatwerk.Dialogs.Prompts.Datum;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Grants a garantstelling or a voorschot: the most it may cost, until when, and the conditions as who grants knows them.</summary>
public sealed class VerleenDialog(ToekenningSoort soort, LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => soort == ToekenningSoort.Voorschot ? "verleen-voorschot" : "verleen-garantstelling";
    public override string Title => $"het verlenen van een {soort.Tekst().ToLowerInvariant()}";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var vandaag = Nederland.Day(dialog.Now);
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, 1, vandaag.AddDays(1), "x")) is not { } beeld) return null;
        await dialog.SayAsync(() => Overbruggingseisen.Feit(soort.Tekst().ToLowerInvariant()).ToString());
        if (soort == ToekenningSoort.Voorschot && !await dialog.AskAsync("nu-betalen", JaNee.Of($"Moet {beeld.Aanbieder} nu betaald worden om te kunnen beginnen?").As("nu betalen")))
        {
            await dialog.SayAsync($"Dan past een garantstelling beter. Typ ‘verleen garantstelling {beeld.Nummer}’.");
            return null;
        }
        var bedrag = await dialog.AskAsync("bedrag", Bedrag.Of($"Hoeveel mag het hoogstens kosten? {Overbruggingseisen.Kaders.InWords()}").As("hoogste bedrag"));
        var einddatum = await dialog.AskAsync("einddatum", Datum.Needed("Tot en met welke dag geldt het?").Within(vandaag.AddDays(1), DateOnly.MaxValue, "Die dag is al voorbij. Noem een dag die nog komt.").As("einddatum"));
        var voorwaarden = await dialog.AskAsync("voorwaarden", Tekst.Of("Welke voorwaarden gelden? Schrijf ze zoals het Rijk ze stelt.").AtMost(800).As("voorwaarden"));
        if (!await AgreeAsync(dialog, beeld, bedrag, einddatum!.Value, voorwaarden))
        {
            await dialog.SayAsync("Goed, ik verleen niets.");
            return null;
        }
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "verlenen", wie => Step(wie, dialog.Now, bedrag, einddatum.Value, voorwaarden), next => Said(next, beeld.Nummer)));
        return null;
    }

    private OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, decimal bedrag, DateOnly einddatum, string voorwaarden) =>
        new(soort == ToekenningSoort.Voorschot ? OverbruggingTrigger.VerleenVoorschot : OverbruggingTrigger.VerleenGarantstelling, wie, nu)
        {
            Bedrag = bedrag, Einddatum = einddatum, Tekst = voorwaarden, MoetNuBetaald = soort == ToekenningSoort.Voorschot,
        };

    private async Task<bool> AgreeAsync(DialogContext dialog, OverbruggingBeeld beeld, decimal bedrag, DateOnly einddatum, string voorwaarden) =>
        await dialog.AskAsync("akkoord", new KaartKeuze(
            BevestigCard.Show($"{soort.Tekst()} verlenen voor casus {beeld.Nummer}?", "Dit staat daarna vast. Alleen een besluit over de betaler maakt er een eind aan.", facts:
            [
                new Fact("Hulp", beeld.Hulp ?? ""), new Fact("Aanbieder", beeld.Aanbieder ?? ""), new Fact("Hoogstens", Domain.Kalender.Bedrag.Tekst(bedrag)),
                new Fact("Tot en met", Domain.Kalender.Datum.Lang(einddatum)), new Fact("Voorwaarden", voorwaarden),
            ]),
            "verlenen", "Antwoord met ja of nee.").Way("ja", CardVerbs.Ja, "jazeker", "akkoord").Way("nee", CardVerbs.Nee, "nee hoor")) == "ja";

    private string Said(Overbrugging next, string nummer) =>
        $"{soort.Tekst()} verleend voor casus {nummer}: hoogstens {Domain.Kalender.Bedrag.Tekst(next.Toekenning!.Maximum)}, tot en met {Domain.Kalender.Datum.Lang(next.Toekenning.Einddatum)}. De casusregisseur kan de hulp laten beginnen."
        + (soort == ToekenningSoort.Voorschot ? $" Boek wat je betaalt met ‘boek betaling {nummer}’." : "");
}

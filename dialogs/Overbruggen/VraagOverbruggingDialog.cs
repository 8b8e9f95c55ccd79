using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>What is known before an overbrugging is asked for.</summary>
/// <param name="Nee">Why it cannot be asked, or null.</param>
public sealed record AanvraagBeeld(string? Nee, IReadOnlyDictionary<string, Antwoord> Bekend);

/// <summary>Asks for an overbrugging: the conditions one by one, what is known already is not asked again. Not met: an honest no, and what then.</summary>
public sealed class VraagOverbruggingDialog(LoketStart start) : Dialog<Vervolg?>
{
    private static readonly IReadOnlyDictionary<string, string> Questions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["C16"] = "hulp-duidelijk", ["C17"] = "hulp-beschikbaar", ["C18"] = "professionals-eens", ["C19"] = "betaler-onduidelijk", ["C20"] = "wachten-erger",
    };

    public override string Name => "vraag-overbrugging";
    public override string Title => "het aanvragen van een overbrugging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseCasusAsync(start.Casus, "Voor welke casus vraag je een overbrugging?") is not { } nummer) return null;
        var beeld = await LookAsync(dialog, nummer);
        if (beeld.Nee is not null)
        {
            await dialog.SayAsync(beeld.Nee);
            return null;
        }
        await dialog.SayAsync(() => Known(beeld.Bekend));
        var condities = new Dictionary<string, Antwoord>(StringComparer.Ordinal);
        foreach (var id in Overbruggingseisen.Vooraf)
        {
            condities[id] = await AskAsync(dialog, id, beeld.Bekend);
            if (condities[id] == Antwoord.Ja) continue;
            await dialog.SayAsync(No(id, condities[id]));
            return null;
        }
        var hulp = await dialog.AskAsync("hulp", Tekst.Of("Welke hulp is nodig? Schrijf het zonder namen.").AtMost(400).As("hulp"));
        var aanbieder = await dialog.AskAsync("aanbieder", Tekst.Of("Welke organisatie geeft die hulp?").AtMost(100).As("aanbieder"));
        if (await AgreeAsync(dialog, nummer, hulp, aanbieder)) await dialog.SayAsync(await FileAsync(dialog, nummer, condities, hulp, aanbieder));
        else await dialog.SayAsync("Goed, ik vraag niets aan.");
        return null;
    }

    private Task<AanvraagBeeld> LookAsync(DialogContext dialog, string nummer) => dialog.LookUpAsync("beeld", OverbrugJson.Default.AanvraagBeeld, async desk =>
    {
        var wie = await dialog.MeAsync(desk);
        if (await desk.OpenAsync(nummer, wie, Name, Handeling.VraagOverbrugging) is not { } werk)
            return new AanvraagBeeld("Een overbrugging vraagt de maatwerkprofessional die de casus heeft ingediend. Vraag die collega, of de regievoerder van het LMM.", Overbrugging.GeenCondities);
        if (!Overbruggingseisen.IsBijLmm(werk.Casus))
            return new AanvraagBeeld($"Dat kan nu niet: casus {nummer} ligt niet bij het LMM (status ‘{werk.Casus.Status.Tekst()}’). De weg naar een overbrugging loopt altijd via het LMM. Bron: {OverbruggingBegin.Sources(["S2", "S4"])}.", Overbrugging.GeenCondities);
        return (await desk.Trajecten.OfAsync<Overbrugging>(werk.Casus.Nummer)).FirstOrDefault(one => one.IsOpen) is { } open
            ? new AanvraagBeeld($"Voor casus {nummer} loopt al een overbrugging (status ‘{open.Status.Tekst()}’). Typ ‘overbrugging {nummer}’ om hem te zien.", Overbrugging.GeenCondities)
            : new AanvraagBeeld(null, Overbruggingseisen.KnownOf(werk.Casus));
    });

    private static async Task<Antwoord> AskAsync(DialogContext dialog, string id, IReadOnlyDictionary<string, Antwoord> known)
    {
        var conditie = Checktabel.Of(Checktabel.Versies[^1]).Conditie(id);
        var isKnown = known.TryGetValue(id, out var told);
        var said = await dialog.AskAsync(Questions[id], JaNeeWeetNiet.Of(OverbruggingBegin.Question(id)).As(conditie.Kort).Known(isKnown, told == Antwoord.Ja ? nameof(JaNeeOnbekend.Ja) : nameof(JaNeeOnbekend.Nee)));
        return Enum.Parse<Antwoord>(said);
    }

    private static string? Known(IReadOnlyDictionary<string, Antwoord> known) => known.Count == 0 ? null
        : $"Dit weet ik al uit je casus: {string.Join("; ", known.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{Checktabel.Of(Checktabel.Versies[^1]).Conditie(one.Key).Kort}: {(one.Value == Antwoord.Ja ? "ja" : "nee")}"))}.";

    private static string No(string id, Antwoord antwoord)
    {
        var eis = Overbruggingseisen.Of(id, antwoord);
        return $"Een overbrugging kan nu niet. {eis.Niet} {eis.Dan}\n\n{Overbruggingseisen.Source(eis.Bronnen)}";
    }

    private static async Task<bool> AgreeAsync(DialogContext dialog, string nummer, string hulp, string aanbieder) =>
        await dialog.AskAsync("akkoord", new KaartKeuze(
            BevestigCard.Show($"Overbrugging aanvragen voor casus {nummer}?", $"Het LMM zoekt eerst zelf snel naar een betaler. {Overbruggingseisen.Feit("verrekenen")}",
                facts: [new Fact("Hulp", hulp), new Fact("Aanbieder", aanbieder)]),
            "aanvragen", "Antwoord met ja of nee.").Way("ja", CardVerbs.Ja, "jazeker", "akkoord").Way("nee", CardVerbs.Nee, "nee hoor")) == "ja";

    private static Task<string> FileAsync(DialogContext dialog, string nummer, Dictionary<string, Antwoord> condities, string hulp, string aanbieder) =>
        dialog.DoOnceAsync("aanvragen", OverbrugJson.Default.String, async (desk, key) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenAsync(nummer, wie, "vraag-overbrugging", Handeling.VraagOverbrugging) is not { } werk) return CasusKeuze.NotFound(nummer);
            if ((await desk.Trajecten.OfAsync<Overbrugging>(werk.Casus.Nummer)).Any(one => one.IsOpen)) return $"Voor casus {nummer} loopt al een overbrugging. Ik heb niets gedaan.";
            var zaak = new Overbrugging { Id = key, Casus = werk.Casus.Nummer, Indiener = werk.Casus.Indiener };
            var stap = new OverbruggingStap(OverbruggingTrigger.VraagAan, wie, dialog.Now) { CasusBijLmm = Overbruggingseisen.IsBijLmm(werk.Casus), Condities = condities, Hulp = hulp, Aanbieder = aanbieder };
            return (await desk.KeepAsync(werk, zaak, stap)).No
                ?? $"Je aanvraag voor een overbrugging bij casus {nummer} is vastgelegd. De regievoerder zoekt eerst naar een betaler. Typ ‘overbrugging {nummer}’ om te zien hoe het staat.";
        });
}

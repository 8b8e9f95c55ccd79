using System.Text.Json.Serialization;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>What an act needs to know of the overbrugging before it asks anything.</summary>
/// <param name="Nee">Why the act cannot be done, or null.</param>
public sealed record OverbruggingBeeld(string Nummer, string? Nee)
{
    public IReadOnlyList<string> Betalers { get; init; } = [];
    public ToekenningSoort? Soort { get; init; }
    public decimal Maximum { get; init; }
    public decimal Uitbetaald { get; init; }
    public string? Hulp { get; init; }
    public string? Aanbieder { get; init; }
    public string? Betaler { get; init; }
}

/// <summary>The beginning every act with an overbrugging shares: which one, and whether this person may do it now.</summary>
internal static class OverbruggingBegin
{
    /// <summary>The overbrugging that is meant; null after having said why it is not possible.</summary>
    /// <param name="probe">The step with everything filled in: what refuses it now, will refuse it later.</param>
    public static async Task<OverbruggingBeeld?> BeginAsync(this DialogContext dialog, LoketStart start, string doel, Func<Gebruiker, Overbrugging, OverbruggingStap> probe)
    {
        var nummer = start.Casus ?? await ChooseAsync(dialog, doel, probe);
        if (nummer is null)
        {
            await dialog.SayAsync("Ik zie nu geen overbrugging waar jij dit bij kunt doen. Noem het casusnummer erbij als je er toch een bedoelt.");
            return null;
        }
        var beeld = await dialog.LookUpAsync("beeld", OverbrugJson.Default.OverbruggingBeeld, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return await desk.OverbruggingAsync(nummer, wie, doel) is ({ } werk, var zaak)
                ? Of(nummer, zaak, zaak is null ? OverbruggingActies.None(nummer) : await desk.RefusesAsync(werk, zaak, probe(wie, zaak)))
                : new OverbruggingBeeld(nummer, CasusKeuze.NotFound(nummer));
        });
        if (beeld.Nee is null) return beeld;
        await dialog.SayAsync(beeld.Nee);
        return null;
    }

    /// <summary>A condition as a question, with where it comes from.</summary>
    public static string Question(string id)
    {
        var conditie = Checktabel.Of(Checktabel.Versies[^1]).Conditie(id);
        return $"{conditie.Vraag}{(conditie.Uitleg.Length > 0 ? $" {conditie.Uitleg}" : "")}\n\nBron: {Sources(conditie.Bronnen)}. Gecontroleerd op {Domain.Kalender.Datum.Kort(conditie.GecontroleerdOp)}.";
    }

    public static string Sources(IEnumerable<string> bronnen) => string.Join("; ", bronnen.Select(bron => Bronnenlijst.Find(bron).Tekst).Distinct());

    private static OverbruggingBeeld Of(string nummer, Overbrugging? zaak, string? nee) => new(nummer, nee)
    {
        Betalers = [.. zaak?.Betalers.Select(one => one.Organisatie) ?? []], Soort = zaak?.Toekenning?.Soort, Maximum = zaak?.Toekenning?.Maximum ?? 0,
        Uitbetaald = zaak?.Uitbetaald ?? 0, Hulp = zaak?.Hulp, Aanbieder = zaak?.Aanbieder, Betaler = zaak?.Betaler,
    };

    private static async Task<string?> ChooseAsync(DialogContext dialog, string doel, Func<Gebruiker, Overbrugging, OverbruggingStap> probe)
    {
        var found = await dialog.LookUpAsync("te-kiezen", OverbrugJson.Default.ListString, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            var fits = new List<string>();
            foreach (var zaak in await desk.Trajecten.OpenAsync<Overbrugging>())
                if (zaak.Refuses(probe(wie, zaak)) is null && await desk.OpenAsync(zaak.Casus!.Value.ToString(), wie, doel, Handeling.LeesOverbrugging) is not null) fits.Add(zaak.Casus.Value.ToString());
            return fits;
        });
        if (found.Count == 0) return null;
        return await dialog.AskAsync("casus", Keuze.Of("Bij welke casus?", found.Select(nummer => new Optie(nummer, nummer))).As("casus").Known(found.Count == 1, found[0]));
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(OverbruggingBeeld))]
[JsonSerializable(typeof(AanvraagBeeld))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(string))]
public sealed partial class OverbrugJson : JsonSerializerContext;

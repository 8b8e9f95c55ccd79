using Maatwerk.Dialogs.Overbruggen;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Asks which creditors are in view, leaves out what a criminal judge decided, and chooses the instrument for each.</summary>
internal static class SchuldeiserVragen
{
    /// <summary>The creditors with their instruments; null after having said why none is left.</summary>
    public static async Task<IReadOnlyList<Vordering>?> AskAsync(DialogContext dialog)
    {
        var namen = await dialog.AskAsync("schuldeisers", Organisaties.Of("Welke schuldeisers zijn in beeld? Noem de organisaties, met komma’s ertussen. Geen bedragen of nummers.").As("schuldeisers"));
        if (await dialog.AskAsync("straffen", JaNee.Of($"Gaat het bij een van hen alleen om een straf of een maatregel van de rechter? Die valt nooit onder een pauze.\n\nBron: {OverbruggingBegin.Sources(["S3 voetnoot 5", "P21"])}. Gecontroleerd op {Domain.Kalender.Datum.Kort(Pauzeinstrumenten.GecontroleerdOp)}.").As("straffen erbij")))
        {
            var weg = await dialog.AskAsync("straffen-van", Organisaties.Of("Bij welke? Die laat ik weg.").As("zonder"));
            namen = [.. namen.Except(weg, StringComparer.OrdinalIgnoreCase)];
        }
        if (namen.Count == 0)
        {
            await dialog.SayAsync("Dan blijft er niemand over om een pauze te vragen. Praat met de schuldhulpverlening of de advocaat over wat bij straffen wel kan.");
            return null;
        }
        var all = new List<Vordering>();
        foreach (var naam in namen) all.Add(await ChooseAsync(dialog, naam, all.Count + 1));
        return all;
    }

    /// <summary>One creditor: what kind it is, and by which instrument it is asked.</summary>
    public static async Task<Vordering> ChooseAsync(DialogContext dialog, string naam, int plaats)
    {
        var kind = KindOf(naam);
        var soort = Enum.Parse<SchuldeiserSoort>(await dialog.AskAsync($"soort-{plaats}", Keuze.Among($"Wat voor schuldeiser is {naam}?", (SchuldeiserSoort one) => one.Tekst()).As($"soort van {naam}").Known(kind is not null, kind?.ToString())));
        var options = Pauzeinstrumenten.For(naam, soort);
        var instrument = await dialog.AskAsync($"middel-{plaats}", Keuze.Of(Question(naam, options), options.Select(one => new Optie(one.Id, one.Naam))).As($"middel voor {naam}").Known(options.Count == 1, options[0].Id));
        return new Vordering(naam, soort, instrument);
    }

    private static string Question(string naam, IReadOnlyList<Pauzeinstrument> options) =>
        $"Waarmee vraag je {naam} om een pauze?\n\n{string.Join("\n\n", options.Select(one => $"{one.Naam} ({one.Duur}). {one.Tekst} {one.BronTekst}"))}";

    // Organisations of the register and municipalities are government; any other one is asked.
    private static SchuldeiserSoort? KindOf(string naam) => Organisaties.AsPartij(naam).OrganisatieId is not null ? SchuldeiserSoort.Overheid : null;
}

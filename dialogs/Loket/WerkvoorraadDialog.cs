using Maatwerk.Cards;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Loket;

/// <summary>The work of the loket, a page at a time: what is typed behind it narrows it, and what is chosen on it is taken, given, released or opened.</summary>
public sealed class WerkvoorraadDialog(string naam, Werkdeel deel, LoketStart start) : Dialog<Vervolg?>
{
    private const int Most = 500;

    public override string Name => naam;
    public override string Title => "de werkvoorraad";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var filter = Werkfilter.Parse(start.Rest);
        var nummers = await dialog.LookUpAsync("casussen", LoketJson.Default.ListString, desk => FindAsync(dialog, desk, filter));
        if (nummers is [NotAllowed])
        {
            await dialog.SayAsync("De werkvoorraad is voor de regievoerders van het LMM. Typ ‘mijn casussen’ om te zien wat je hebt ingediend.");
            return null;
        }
        if (nummers.Count == 0)
        {
            await dialog.SayAsync(WerkvoorraadCard.Empty(deel, filter.Gelezen));
            return null;
        }
        for (var page = 0; ; page++)
        {
            var regels = await dialog.PeekAsync(desk => LinesAsync(dialog, desk, nummers));
            var from = page % Pages(nummers.Count) * WerkvoorraadCard.PerPage;
            var shown = nummers.Skip(from).Take(WerkvoorraadCard.PerPage).ToList();
            var card = WerkvoorraadCard.Show(deel, filter.Gelezen, [.. shown.Select(nummer => regels.GetValueOrDefault(nummer) ?? Gone(nummer))], from, nummers.Count, dialog.Now);
            var keuze = WerkKeuze.Parse(await dialog.AskAsync(page == 0 ? "werk" : $"werk-{page + 1}", new WerkVraag(card, shown, nummers)));
            if (keuze.Daad != WerkKeuze.Volgende) return keuze.Begin();
        }
    }

    private const string NotAllowed = "-";

    private static int Pages(int count) => (count + WerkvoorraadCard.PerPage - 1) / WerkvoorraadCard.PerPage;

    private async Task<List<string>> FindAsync(DialogContext dialog, IDesk desk, Werkfilter filter)
    {
        var wie = await dialog.MeAsync(desk);
        var besluit = Bevoegdheden.Decide(wie, Handeling.ZieWerkvoorraad);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "werkvoorraad", deel.ToString(), besluit.InAudit));
        if (!besluit.Toegestaan) return [NotAllowed];
        var voor = await desk.Waarnemingen.StandsInForAsync(wie.Id, Nederland.Day(dialog.Now));
        return [.. filter.Select(await desk.Dossiers.OpenAsync(), deel, wie, dialog.Now, voor).Take(Most).Select(regel => regel.Nummer.ToString())];
    }

    // The list stays as it was found; what stands in it is as it is now.
    private static async Task<Dictionary<string, Werkregel>> LinesAsync(DialogContext dialog, IDesk desk, List<string> nummers) =>
        (await desk.Dossiers.OpenAsync()).Where(werk => nummers.Contains(werk.Casus.Nummer.ToString())).ToDictionary(werk => werk.Casus.Nummer.ToString(), werk => Werkregel.Of(werk, dialog.Now));

    private static Werkregel Gone(string nummer) => new(Casusnummer.Parse(nummer)!.Value, "niet meer open", CasusStatus.Afgesloten, "", default, null, null, null, false);
}

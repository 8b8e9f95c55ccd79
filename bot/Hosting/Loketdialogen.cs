using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Hosting;

/// <summary>The dialogs of the regievoerder, and one for each step of the life cycle.</summary>
internal static class Loketdialogen
{
    public static DialogCatalog<IDesk> AddLoket(this DialogCatalog<IDesk> all)
    {
        foreach (var (naam, deel) in new[] { ("werkvoorraad", Werkdeel.Alles), ("mijn-werk", Werkdeel.Mijn), ("vrije-casussen", Werkdeel.Vrij), ("wachtende-casussen", Werkdeel.Wachtend), ("casussen-over-tijd", Werkdeel.OverTijd) })
            all.Add(naam, LoketJson.Default.LoketStart, start => new WerkvoorraadDialog(naam, deel, start));
        foreach (var (naam, blad) in new[] { ("dossier", Dossierblad.Dossier), ("dossier-geschiedenis", Dossierblad.Geschiedenis), ("lijkt-op", Dossierblad.LijktOp) })
            all.Add(naam, LoketJson.Default.LoketStart, start => new DossierDialog(naam, blad, start));
        foreach (var (naam, trigger) in StapDialog.Alle)
            all.Add(naam, LoketJson.Default.LoketStart, start => new StapDialog(naam, trigger, start.Casus ?? "", start.Rest));
        return all
            .Add("neem-casus", LoketJson.Default.LoketStart, start => new NeemCasusDialog(start, over: false))
            .Add("neem-casus-over", LoketJson.Default.LoketStart, start => new NeemCasusDialog(start, over: true))
            .Add("wijs-casus-toe", LoketJson.Default.LoketStart, start => new WijsToeDialog(start))
            .Add("geef-casus-vrij", LoketJson.Default.LoketStart, start => new GeefVrijDialog(start))
            .Add("dossier-notitie", LoketJson.Default.LoketStart, start => new NotitieDialog(start))
            .Add("dossier-contact", LoketJson.Default.LoketStart, start => new ContactDialog(start))
            .Add("dossier-label", LoketJson.Default.LoketStart, start => new LabelDialog(start, weg: false))
            .Add("dossier-label-weg", LoketJson.Default.LoketStart, start => new LabelDialog(start, weg: true))
            .Add("dossier-koppel", LoketJson.Default.LoketStart, start => new KoppelDialog(start))
            .Add("casus-bericht", LoketJson.Default.LoketStart, start => new BerichtDialog(start))
            .Add("druk-dossier-af", LoketJson.Default.LoketStart, start => new DrukAfDialog(start))
            .Add(StapDialog.VanVroeger, VolgJson.Default.CasusStart, start => new StapDialog(StapDialog.VanVroeger, Enum.Parse<CasusTrigger>(start.Tekst!), start.Nummer!, null));
    }
}

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
            all.AddLoket(naam, start => new WerkvoorraadDialog(naam, deel, start));
        foreach (var (naam, blad) in new[] { ("dossier", Dossierblad.Dossier), ("dossier-geschiedenis", Dossierblad.Geschiedenis), ("lijkt-op", Dossierblad.LijktOp) })
            all.AddLoket(naam, start => new DossierDialog(naam, blad, start));
        foreach (var (naam, trigger) in StapDialog.Alle)
            all.AddLoket(naam, start => new StapDialog(naam, trigger, start.Casus ?? "", start.Rest));
        return all
            .AddLoket("neem-casus", start => new NeemCasusDialog(start, over: false))
            .AddLoket("neem-casus-over", start => new NeemCasusDialog(start, over: true))
            .AddLoket("wijs-casus-toe", start => new WijsToeDialog(start))
            .AddLoket("geef-casus-vrij", start => new GeefVrijDialog(start))
            .AddLoket("dossier-notitie", start => new NotitieDialog(start))
            .AddLoket("dossier-contact", start => new ContactDialog(start))
            .AddLoket("dossier-label", start => new LabelDialog(start, weg: false))
            .AddLoket("dossier-label-weg", start => new LabelDialog(start, weg: true))
            .AddLoket("dossier-koppel", start => new KoppelDialog(start))
            .AddLoket("casus-bericht", start => new BerichtDialog(start))
            .AddLoket("druk-dossier-af", start => new DrukAfDialog(start))
            .Add(StapDialog.VanVroeger, VolgJson.Default.CasusStart, start => new StapDialog(StapDialog.VanVroeger, Enum.Parse<CasusTrigger>(start.Tekst!), start.Nummer!, null));
    }
}

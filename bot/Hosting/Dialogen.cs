using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Dialogs.Check;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Hosting;

/// <summary>All dialogs that can be begun, by the name under which conversations keep them.</summary>
public static class Dialogen
{
    public static DialogCatalog<IDesk> All() => new DialogCatalog<IDesk>()
        .Add("zoek-functionaris", ZoekJson.Default.ZoekStart, start => new ZoekFunctionarisDialog(start))
        .Add("deel-functionaris", () => new DeelFunctionarisDialog())
        .Add("check-casus", CheckJson.Default.CheckStart, start => new CheckCasusDialog(start))
        .Add("begin-melding", MeldJson.Default.MeldStart, start => new BeginMeldingDialog(start))
        .Add("meld-casus", MeldJson.Default.MeldStart, start => new MeldCasusDialog(start))
        .Add("mijn-casussen", () => new MijnCasussenDialog())
        .Add("bekijk-casus", VolgJson.Default.CasusStart, start => new BekijkCasusDialog(start))
        .Add("vul-casus-aan", VolgJson.Default.CasusStart, start => new VulAanDialog(start))
        .Add("trek-casus-in", VolgJson.Default.CasusStart, start => new TrekInDialog(start))
        .Add("afwezig", LoketJson.Default.LoketStart, _ => new AfwezigDialog())
        .Add("weer-terug", LoketJson.Default.LoketStart, _ => new WeerTerugDialog())
        .Add("berichten-voorkeur", LoketJson.Default.LoketStart, start => new VoorkeurDialog(start))
        .Add("draag-werk-over", LoketJson.Default.LoketStart, start => new OverdrachtDialog(start))
        .Add("draai-overdracht-terug", LoketJson.Default.LoketStart, _ => new OverdrachtTerugDialog())
        .Add("uitleg", AlgemeenJson.Default.UitlegStart, start => new UitlegDialog(start))
        .Add("beoordeel-uitleg", AlgemeenJson.Default.BeoordeelStart, start => new BeoordeelUitlegDialog(start))
        .Add("kennisrapport", () => new KennisrapportDialog())
        .Add("verduidelijk", AlgemeenJson.Default.VerduidelijkStart, start => new VerduidelijkDialog(start))
        .AddLoket();
}

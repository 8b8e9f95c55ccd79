using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Dialogs.Beheer;
using Maatwerk.Dialogs.Check;
using Maatwerk.Dialogs.Escalatie;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Dialogs.Overbruggen;
using Maatwerk.Dialogs.Overleggen;
using Maatwerk.Dialogs.Pauzeren;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Register.Beheer;
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
        .AddLoket("afwezig", _ => new AfwezigDialog())
        .AddLoket("weer-terug", _ => new WeerTerugDialog())
        .AddLoket("berichten-voorkeur", start => new VoorkeurDialog(start))
        .AddLoket("draag-werk-over", start => new OverdrachtDialog(start))
        .AddLoket("draai-overdracht-terug", _ => new OverdrachtTerugDialog())
        .Add("let-zaken", () => new LetZakenDialog())
        .AddLoket("let-bekijk", start => new LetBekijkDialog(start))
        .AddLoket("let-vraag", start => new LetVraagDialog(start))
        .AddLoket("let-voordragen", start => new LetVoordragenDialog(start))
        .AddLoket("let-terugleggen", start => new LetTerugleggenDialog(start))
        .AddLoket("let-uitnodigen", start => new LetUitnodigenDialog(start))
        .AddLoket("let-opgelost", start => new LetOpgelostDialog(start))
        .AddLoket("let-start", start => new LetStartDialog(start))
        .AddLoket("let-afspraken", start => new LetAfsprakenDialog(start))
        .AddLoket("let-niet-beslist", start => new LetNietBeslistDialog(start))
        .AddLoket("let-bemiddeling", start => new LetBemiddelingDialog(start))
        .AddLoket("let-bevestig", start => new LetBevestigDialog(start))
        .AddLoket("let-uitgevoerd", start => new LetUitgevoerdDialog(start))
        .AddLoket("let-sluit", start => new LetSluitDialog(start))
        .AddLoket("plan-overleg", start => new PlanOverlegDialog(start))
        .Add("mijn-overleggen", () => new MijnOverleggenDialog())
        .AddLoket("overleg-bekijk", start => new OverlegBekijkDialog(start))
        .AddLoket("overleg-antwoord", start => new OverlegAntwoordDialog(start))
        .AddLoket("overleg-vastleggen", start => new OverlegVastleggenDialog(start))
        .AddLoket("overleg-verzetten", start => new OverlegVerzettenDialog(start))
        .AddLoket("overleg-verslag", start => new OverlegVerslagDialog(start))
        .AddLoket("overleg-afronden", start => new OverlegAfrondenDialog(start))
        .AddLoket("overleg-afzeggen", start => new OverlegAfzeggenDialog(start))
        .AddLoket("overleg-agenda", start => new OverlegAgendaDialog(start))
        .AddLoket("mijn-ingang", start => new MijnIngangDialog(start))
        .AddLoket("wijzig-ingang", start => new WijzigIngangDialog(start))
        .AddLoket("ingang-afwezig", start => new IngangAfwezigDialog(start))
        .AddLoket("ingang-terug", start => new IngangTerugDialog(start))
        .AddLoket("ingang-juist", start => new IngangJuistDialog(start))
        .AddLoket("klopt-niet", start => new KloptNietDialog(start))
        .AddLoket("correcties", _ => new CorrectiesDialog())
        .AddLoket("handel-correctie-af", start => new HandelCorrectieDialog(start, Correctiestatus.Afgehandeld))
        .AddLoket("wijs-correctie-af", start => new HandelCorrectieDialog(start, Correctiestatus.Afgewezen))
        .AddLoket("voorstellen", _ => new VoorstellenDialog())
        .AddLoket("akkoord-voorstel", start => new BeslisVoorstelDialog(start, Voorstelstatus.Uitgevoerd))
        .AddLoket("wijs-voorstel-af", start => new BeslisVoorstelDialog(start, Voorstelstatus.Afgewezen))
        .AddLoket("importeer-register", start => new ImporteerDialog(start))
        .AddLoket("draai-import-terug", _ => new ImportTerugDialog())
        .AddLoket("exporteer-register", start => new ExporteerDialog(start))
        .AddLoket("afspraken", start => new AfsprakenDialog(start))
        .AddLoket("vul-afspraak-in", start => new VulAfspraakDialog(start))
        .AddLoket("teken-afspraken", _ => new TekenAfsprakenDialog())
        .AddLoket("geef-rol", start => new GeefRolDialog(start))
        .AddLoket("mandaten", _ => new MandatenDialog())
        .AddLoket("neem-rol-terug", start => new NeemRolTerugDialog(start))
        .Add("uitleg", AlgemeenJson.Default.UitlegStart, start => new UitlegDialog(start))
        .Add("beoordeel-uitleg", AlgemeenJson.Default.BeoordeelStart, start => new BeoordeelUitlegDialog(start))
        .Add("kennisrapport", () => new KennisrapportDialog())
        .Add("verduidelijk", AlgemeenJson.Default.VerduidelijkStart, start => new VerduidelijkDialog(start))
        .AddOverbruggen()
        .AddPauzeren()
        .AddLoket();

    private static DialogCatalog<IDesk> AddOverbruggen(this DialogCatalog<IDesk> dialogs) => dialogs
        .Add("overbruggingen", () => new OverbruggingenDialog())
        .Add("open-bedragen", () => new OpenBedragenDialog())
        .AddLoket("vraag-overbrugging", start => new VraagOverbruggingDialog(start))
        .AddLoket("overbrugging", start => new BekijkOverbruggingDialog(start))
        .AddLoket("zoek-betaler", start => new ZoekBetalerDialog(start))
        .AddLoket("reactie-betaler", start => new ReactieBetalerDialog(start))
        .AddLoket("betaler-gevonden", start => new BetalerGevondenDialog(start))
        .AddLoket("leg-overbrugging-voor", start => new LegOverbruggingVoorDialog(start))
        .AddLoket("wijs-overbrugging-af", start => new WijsOverbruggingAfDialog(start))
        .AddLoket("verleen-garantstelling", start => new VerleenDialog(ToekenningSoort.Garantstelling, start))
        .AddLoket("verleen-voorschot", start => new VerleenDialog(ToekenningSoort.Voorschot, start))
        .AddLoket("boek-betaling", start => new BoekBetalingDialog(start))
        .AddLoket("start-hulp", start => new StartHulpDialog(start))
        .AddLoket("bepaal-betaler", start => new BepaalBetalerDialog(start))
        .AddLoket("verreken-overbrugging", start => new VerrekenDialog(start))
        .AddLoket("sluit-overbrugging", start => new SluitOverbruggingDialog(start));

    private static DialogCatalog<IDesk> AddPauzeren(this DialogCatalog<IDesk> dialogs) => dialogs
        .Add("mijn-pauzes", () => new MijnPauzesDialog())
        .AddLoket("pauze", start => new PauzeDialog(start))
        .AddLoket("brieven-pauze", start => new BrievenPauzeDialog(start))
        .AddLoket("bereid-pauze-voor", start => new BereidPauzeVoorDialog(start))
        .AddLoket("wijzig-pauze", start => new WijzigPauzeDialog(start))
        .AddLoket("leg-pauze-voor", start => new LegPauzeVoorDialog(start))
        .AddLoket("beoordeel-pauze", start => new BeoordeelPauzeDialog(start))
        .AddLoket("verstuur-verzoek", start => new VerstuurVerzoekDialog(start))
        .AddLoket("antwoord-schuldeiser", start => new AntwoordSchuldeiserDialog(start))
        .AddLoket("verleng-pauze", start => new VerlengPauzeDialog(start))
        .AddLoket("schuldeiser-wacht-niet", start => new SchuldeiserWachtNietDialog(start))
        .AddLoket("pauze-plan-klaar", start => new PauzePlanKlaarDialog(start))
        .AddLoket("stop-pauze", start => new StopPauzeDialog(start));

    // What is begun by a whole sentence of the desk.
    internal static DialogCatalog<IDesk> AddLoket(this DialogCatalog<IDesk> dialogs, string name, Func<LoketStart, Dialog<IDesk>> make) => dialogs.Add(name, LoketJson.Default.LoketStart, make);
}

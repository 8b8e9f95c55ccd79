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
        .Add("afwezig", LoketJson.Default.LoketStart, _ => new AfwezigDialog())
        .Add("weer-terug", LoketJson.Default.LoketStart, _ => new WeerTerugDialog())
        .Add("berichten-voorkeur", LoketJson.Default.LoketStart, start => new VoorkeurDialog(start))
        .Add("draag-werk-over", LoketJson.Default.LoketStart, start => new OverdrachtDialog(start))
        .Add("draai-overdracht-terug", LoketJson.Default.LoketStart, _ => new OverdrachtTerugDialog())
        .Add("let-zaken", () => new LetZakenDialog())
        .Add("let-bekijk", LoketJson.Default.LoketStart, start => new LetBekijkDialog(start))
        .Add("let-vraag", LoketJson.Default.LoketStart, start => new LetVraagDialog(start))
        .Add("let-voordragen", LoketJson.Default.LoketStart, start => new LetVoordragenDialog(start))
        .Add("let-terugleggen", LoketJson.Default.LoketStart, start => new LetTerugleggenDialog(start))
        .Add("let-uitnodigen", LoketJson.Default.LoketStart, start => new LetUitnodigenDialog(start))
        .Add("let-opgelost", LoketJson.Default.LoketStart, start => new LetOpgelostDialog(start))
        .Add("let-start", LoketJson.Default.LoketStart, start => new LetStartDialog(start))
        .Add("let-afspraken", LoketJson.Default.LoketStart, start => new LetAfsprakenDialog(start))
        .Add("let-niet-beslist", LoketJson.Default.LoketStart, start => new LetNietBeslistDialog(start))
        .Add("let-bemiddeling", LoketJson.Default.LoketStart, start => new LetBemiddelingDialog(start))
        .Add("let-bevestig", LoketJson.Default.LoketStart, start => new LetBevestigDialog(start))
        .Add("let-uitgevoerd", LoketJson.Default.LoketStart, start => new LetUitgevoerdDialog(start))
        .Add("let-sluit", LoketJson.Default.LoketStart, start => new LetSluitDialog(start))
        .Add("plan-overleg", LoketJson.Default.LoketStart, start => new PlanOverlegDialog(start))
        .Add("mijn-overleggen", () => new MijnOverleggenDialog())
        .Add("overleg-bekijk", LoketJson.Default.LoketStart, start => new OverlegBekijkDialog(start))
        .Add("overleg-antwoord", LoketJson.Default.LoketStart, start => new OverlegAntwoordDialog(start))
        .Add("overleg-vastleggen", LoketJson.Default.LoketStart, start => new OverlegVastleggenDialog(start))
        .Add("overleg-verzetten", LoketJson.Default.LoketStart, start => new OverlegVerzettenDialog(start))
        .Add("overleg-verslag", LoketJson.Default.LoketStart, start => new OverlegVerslagDialog(start))
        .Add("overleg-afronden", LoketJson.Default.LoketStart, start => new OverlegAfrondenDialog(start))
        .Add("overleg-afzeggen", LoketJson.Default.LoketStart, start => new OverlegAfzeggenDialog(start))
        .Add("overleg-agenda", LoketJson.Default.LoketStart, start => new OverlegAgendaDialog(start))
        .Add("mijn-ingang", LoketJson.Default.LoketStart, start => new MijnIngangDialog(start))
        .Add("wijzig-ingang", LoketJson.Default.LoketStart, start => new WijzigIngangDialog(start))
        .Add("ingang-afwezig", LoketJson.Default.LoketStart, start => new IngangAfwezigDialog(start))
        .Add("ingang-terug", LoketJson.Default.LoketStart, start => new IngangTerugDialog(start))
        .Add("ingang-juist", LoketJson.Default.LoketStart, start => new IngangJuistDialog(start))
        .Add("klopt-niet", LoketJson.Default.LoketStart, start => new KloptNietDialog(start))
        .Add("correcties", LoketJson.Default.LoketStart, _ => new CorrectiesDialog())
        .Add("handel-correctie-af", LoketJson.Default.LoketStart, start => new HandelCorrectieDialog(start, Correctiestatus.Afgehandeld))
        .Add("wijs-correctie-af", LoketJson.Default.LoketStart, start => new HandelCorrectieDialog(start, Correctiestatus.Afgewezen))
        .Add("voorstellen", LoketJson.Default.LoketStart, _ => new VoorstellenDialog())
        .Add("akkoord-voorstel", LoketJson.Default.LoketStart, start => new BeslisVoorstelDialog(start, Voorstelstatus.Uitgevoerd))
        .Add("wijs-voorstel-af", LoketJson.Default.LoketStart, start => new BeslisVoorstelDialog(start, Voorstelstatus.Afgewezen))
        .Add("importeer-register", LoketJson.Default.LoketStart, start => new ImporteerDialog(start))
        .Add("draai-import-terug", LoketJson.Default.LoketStart, _ => new ImportTerugDialog())
        .Add("exporteer-register", LoketJson.Default.LoketStart, start => new ExporteerDialog(start))
        .Add("afspraken", LoketJson.Default.LoketStart, start => new AfsprakenDialog(start))
        .Add("vul-afspraak-in", LoketJson.Default.LoketStart, start => new VulAfspraakDialog(start))
        .Add("teken-afspraken", LoketJson.Default.LoketStart, _ => new TekenAfsprakenDialog())
        .Add("geef-rol", LoketJson.Default.LoketStart, start => new GeefRolDialog(start))
        .Add("mandaten", LoketJson.Default.LoketStart, _ => new MandatenDialog())
        .Add("neem-rol-terug", LoketJson.Default.LoketStart, start => new NeemRolTerugDialog(start))
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
    private static DialogCatalog<IDesk> AddLoket(this DialogCatalog<IDesk> dialogs, string name, Func<LoketStart, Dialog<IDesk>> make) => dialogs.Add(name, LoketJson.Default.LoketStart, make);
}

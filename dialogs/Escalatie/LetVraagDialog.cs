using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>A professional asks for the LET: hears the true answer, and the question goes to the regievoerder of the casus, once. Source: Q9, Q12.</summary>
public sealed class LetVraagDialog(LoketStart start) : Dialog<Vervolg?>
{
    // The answer of the knowledge base, so that it is kept right in one place.
    private static readonly Lazy<string> Answer = new(() => Kennisbank.Default.Find("zelf-naar-let") is { } artikel
        ? $"{artikel.Antwoord} {Bronnenlijst.Line(artikel.Bronnen, artikel.GecontroleerdOp)}"
        : throw new InvalidOperationException("Expected the article 'zelf-naar-let' in the knowledge base, got none; bring it back or name another one here."));

    private static string Truth => Answer.Value;

    public override string Name => "let-vraag";
    public override string Title => "je vraag om het LET";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        if (wie.Is(Rol.Regievoerder)) return Vervolg.Begin("let-voordragen", start, LoketJson.Default.LoketStart);
        if (await dialog.ChooseCasusAsync(start.Casus, "Voor welke casus wil je naar het LET?") is not { } nummer) return null;
        var no = await dialog.LookUpAsync("mag-niet", VolgJson.Default.String, desk => WhyNotAsync(desk, nummer, wie));
        await dialog.SayAsync(no.Length > 0 ? no : Truth);
        if (no.Length > 0) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of("Ik geef je vraag door aan je regievoerder. Waarom denk je dat het LET nodig is?").AtMost(1000).As("reden").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.DoOnceAsync("vragen", VolgJson.Default.String, (desk, _) => AskAsync(desk, nummer, wie, reden, dialog.Now)));
        return null;
    }

    private static async Task<string> AskAsync(IDesk desk, string nummer, Gebruiker wie, string reden, DateTimeOffset nu)
    {
        if (await desk.OpenAsync(nummer, wie, "vraag-let", Handeling.VraagLet) is not { } werk) return CasusKeuze.NotFound(nummer);
        if (Asked(werk) is { } earlier) return Already(nummer, earlier);
        try
        {
            await desk.Dossiers.SaveAsync(werk.Dossier.Tell(DossierGebeurtenis.LetGevraagd, wie, nu, reden));
        }
        catch (DossierGewijzigdException)
        {
            return $"Iemand anders heeft {nummer} net gewijzigd. Ik heb niets gedaan. Probeer het opnieuw.";
        }
        foreach (var aan in await Ontvangers.OfAsync(desk, Ontvanger.Behandelaar, werk.Casus, werk.Dossier))
            await desk.Signalen.SendAsync(new Signaal(aan, "let-gevraagd", nummer, "De indiener vraagt om het LET.") { Door = wie.Id, Opdracht = $"draag {nummer} voor bij het let" });
        return werk.Dossier.Behandelaar is null
            ? $"Je vraag staat bij casus {nummer}. De regievoerders van het LMM krijgen bericht. Zij beslissen of zij de casus voordragen."
            : $"Je vraag staat bij casus {nummer}. Je regievoerder krijgt bericht en beslist of het LMM de casus voordraagt.";
    }

    private static async Task<string> WhyNotAsync(IDesk desk, string nummer, Gebruiker wie) => await desk.OpenAsync(nummer, wie, "vraag-let", Handeling.VraagLet) switch
    {
        null => CasusKeuze.NotFound(nummer),
        { Casus.Status: CasusStatus.BijLet } => $"Casus {nummer} is al bij het LET. Typ ‘let {nummer}’ om te zien hoe het staat.",
        { Casus: { IsOpen: true, Status: CasusStatus.IngediendLmm or CasusStatus.InBehandelingLmm or CasusStatus.AanvullingGevraagd } } werk => Asked(werk) is { } earlier ? Already(nummer, earlier) : "",
        { Casus.Status: var status } => $"{Truth} Casus {nummer} heeft nu de status ‘{status.Tekst()}’. Hij moet eerst bij het LMM in behandeling zijn.",
    };

    // A casus that was filed anew may be asked for anew.
    private static DossierRegel? Asked(Werk werk) => werk.Dossier.Geschiedenis.LastOrDefault(regel =>
        regel.Wat == DossierGebeurtenis.LetGevraagd && regel.Op >= werk.Casus.Geschiedenis.Last(step => step.Naar == CasusStatus.IngediendLmm).Op);

    private static string Already(string nummer, DossierRegel earlier) => $"{Truth} Deze vraag staat al bij casus {nummer}, sinds {Domain.Kalender.Datum.MetTijd(earlier.Op)}. Je regievoerder weet ervan.";
}

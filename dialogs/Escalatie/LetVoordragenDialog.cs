using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The regievoerder puts a casus forward at the LET; the casus moves along. Somebody else is led to asking for it.</summary>
public sealed class LetVoordragenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-voordragen";
    public override string Title => "het voordragen bij het LET";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        if (!wie.Is(Rol.Regievoerder)) return Vervolg.Begin("let-vraag", new LoketStart(nummer), LoketJson.Default.LoketStart);
        var no = await dialog.LookUpAsync("mag-niet", VolgJson.Default.String, desk => WhyNotAsync(desk, nummer, wie, dialog.Now));
        if (no.Length > 0)
        {
            await dialog.SayAsync(no);
            return null;
        }
        var casus = (await dialog.PeekAsync(desk => desk.Casussen.FindAsync(Casusnummer.Parse(nummer)!.Value)))!;
        var vast = await dialog.AskAsync("vastgelopen", Meerkeuze.Of("Welke partijen zitten vast?", Parties(casus).Select(partij => new Optie(partij.Naam, partij.Naam))).As("vastgelopen partijen"));
        if (!await IsNationalAsync(dialog, casus, vast) && !await dialog.AskAsync("toch", JaNee.Of($"Er zit geen landelijke organisatie bij. In het ontwerp van 2019 gaat zo’n casus terug naar de gemeente, met redenen en een advies. {Bronnenlijst.Line(["S3 §3.2.3"], Uitgangspunten.GecontroleerdOp)} Wil je hem toch voordragen?").As("toch voordragen").Steering()))
        {
            await dialog.SayAsync($"Goed, ik draag niets voor. Terugleggen kan ook: typ ‘terugleggen met redenen {nummer}’.");
            return null;
        }
        var gedaan = await dialog.AskAsync("gedaan", Tekst.Of("Wat hebben de professional en het LMM al gedaan? Waarom komt er geen oplossing?").AtLeastWords(5).AtMost(1500).As("wat is gedaan"));
        if (!await dialog.AskAsync("akkoord", JaNee.Of($"Ik draag casus {nummer} voor bij het LET. De lokale analyse gaat mee, en ook het advies: ‘{casus.Melding.LokaalAdvies}’. Zal ik dat doen?").As("akkoord").Steering()))
        {
            await dialog.SayAsync("Goed, ik draag niets voor.");
            return null;
        }
        await dialog.SayAsync(await dialog.DoOnceAsync("voordragen", VolgJson.Default.String, (desk, key) => PutForwardAsync(desk, key, nummer, vast, gedaan, wie, dialog.Now)));
        return null;
    }

    private static async Task<string> PutForwardAsync(IDesk desk, string key, string nummer, List<string> vast, string gedaan, Gebruiker wie, DateTimeOffset nu)
    {
        if (await desk.OpenAsync(nummer, wie, "voordragen", Handeling.DraagVoorBijLet) is not { } werk) return CasusKeuze.NotFound(nummer);
        var let = Let.Of(key, werk.Casus);
        var step = new LetStap(LetTrigger.DraagVoor, wie, nu) { Reden = gedaan, Partijen = [.. Parties(werk.Casus).Where(partij => vast.Contains(partij.Naam))] };
        var forCasus = new Stap(CasusTrigger.SchaalOpNaarLet, wie, nu) { Reden = gedaan };
        if ((werk.Casus.Refuses(forCasus)?.ForUser ?? let.Refuses(step)?.ForUser) is { } no) return no;
        try
        {
            await desk.KeepAsync(new LetWerk(let.Apply(step), werk), step, forCasus);
            return $"Casus {nummer} is voorgedragen bij het LET. De voorzitter krijgt bericht. Typ ‘let {nummer}’ om de zaak te volgen.";
        }
        catch (Exception error) when (error is CasusGewijzigdException or TrajectGewijzigdException)
        {
            return LetStappen.Changed(nummer);
        }
    }

    private static async Task<string> WhyNotAsync(IDesk desk, string nummer, Gebruiker wie, DateTimeOffset nu)
    {
        if (await desk.OpenAsync(nummer, wie, "inzien") is not { } werk) return CasusKeuze.NotFound(nummer);
        if (!Bevoegdheden.Decide(wie, Handeling.DraagVoorBijLet, werk.Casus, werk.Dossier).Toegestaan) return Stappen.NotYours(werk);
        return werk.Casus.Refuses(new Stap(CasusTrigger.SchaalOpNaarLet, wie, nu) { Reden = "–" })?.ForUser ?? "";
    }

    // The organisation of the filer is a party too, and may be the one that is stuck.
    private static IEnumerable<LetPartij> Parties(Casus casus)
    {
        var all = casus.Melding.Partijen.Select(partij => new LetPartij(partij.Naam, partij.OrganisatieId));
        return casus.Melding is { IndienerOrganisatie: { } own, IndienerOrganisatieId: { } id } && casus.Melding.Partijen.All(partij => partij.OrganisatieId != id) ? all.Append(new LetPartij(own, id)) : all;
    }

    private static Task<bool> IsNationalAsync(DialogContext dialog, Casus casus, List<string> vast) => dialog.PeekAsync(desk =>
        Task.FromResult(Parties(casus).Any(partij => vast.Contains(partij.Naam) && partij.OrganisatieId is { } id && desk.Register.FindOrganisatie(id) is not null)));
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Plans a casusoverleg: for what, at which moments, with whom. The functionarissen of the parties come from the register.</summary>
public sealed class PlanOverlegDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "plan-overleg";
    public override string Title => "het plannen van een casusoverleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await NummerAsync(dialog) is not { } nummer) return null;
        var no = await dialog.LookUpAsync("mag-niet", VolgJson.Default.String, async desk => await WhyNotAsync(desk, nummer, await dialog.MeAsync(desk)));
        if (no.Length > 0)
        {
            await dialog.SayAsync(no);
            return null;
        }
        var partijen = await dialog.LookUpAsync("genodigden", OverlegJson.Default.ListGenodigde, desk => PartiesAsync(desk, nummer, dialog));
        var doel = await dialog.AskAsync("doel", Tekst.Of("Wat moet het overleg opleveren? Schrijf het in één zin, zonder namen.").AtMost(300).As("doel").Known(start.Rest is not null, start.Rest));
        var momenten = await dialog.AskAsync("momenten", Momenten.Of($"Welke momenten stel je voor? Noem er één tot {Overleg.MeesteMomenten}, met de dag en de tijd.", Overleg.MeesteMomenten).As("momenten"));
        var wie = await WhoAsync(dialog, partijen);
        await dialog.SayAsync(await dialog.DoOnceAsync("plannen", VolgJson.Default.String, (desk, key) => PlanAsync(desk, key, nummer, doel, [.. momenten.Select(Momenten.Instant)], wie, dialog)));
        await dialog.ShowAsync(nummer);
        return null;
    }

    private async Task<string?> NummerAsync(DialogContext dialog)
    {
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        return wie.Is(Rol.Regievoerder) || start.Casus is not null ? await dialog.AskNummerAsync(start) : await dialog.ChooseCasusAsync(null, "Over welke casus gaat het overleg?");
    }

    private static async Task<List<Genodigde>> WhoAsync(DialogContext dialog, List<Genodigde> partijen)
    {
        var all = partijen.Count == 0 || await dialog.AskAsync("iedereen", JaNee.Of($"Zal ik alle partijen van de casus uitnodigen?\n{string.Join("\n", partijen.Select(Line))}").As("alle partijen"));
        var chosen = all ? [.. partijen.Select(one => one.Partij)] : await dialog.AskAsync("wie", Meerkeuze.Of("Welke partijen nodig je uit?", partijen.Select(one => new Optie(one.Partij, one.Partij))).AtLeast(0).As("genodigden"));
        var missing = partijen.Where(one => !chosen.Contains(one.Partij)).Select(one => one.Partij).ToList();
        if (missing.Count > 0) await dialog.SayAsync($"Let op: {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "zijn")} er dan niet bij. De partij waar het om draait, ontbreekt vaak. Je kunt dit nog veranderen met ‘verander genodigden’.");
        var others = await dialog.AskAsync("anderen", Tekst.Of("Wie komt er nog meer? Noem functies met komma’s ertussen, geen namen. Bijvoorbeeld: wijkverpleegkundige, leerplichtambtenaar.").AtMost(300).Optional().As("anderen"));
        return [.. partijen.Where(one => chosen.Contains(one.Partij)), .. others.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase).Select(functie => new Genodigde(functie, null))];
    }

    private static string Line(Genodigde one) => one.Ingang is { } ingang ? $"• {one.Partij}: {ingang}" : one.OrganisatieId is null ? $"• {one.Partij}: staat niet in het register, nodig zelf uit" : $"• {one.Partij}: geen ingang in het register, bel de centrale{(one.Telefoon is { } number ? $" ({number})" : "")}";

    private static async Task<string> PlanAsync(IDesk desk, string key, string nummer, string doel, List<DateTimeOffset> momenten, List<Genodigde> genodigden, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        if (await WhyNotAsync(desk, nummer, wie) is { Length: > 0 } no || await desk.OpenAsync(nummer, wie, "plan-overleg", Handeling.PlanOverleg) is not { } werk) return CasusKeuze.NotFound(nummer);
        var begin = new Overleg { Id = key, Nummer = werk.Casus.Nummer, Indiener = werk.Casus.Indiener, Organisator = wie.Id, OrganisatorFunctie = Functie(wie), OrganisatorEmail = Email(desk, wie) };
        var step = new OverlegStap(OverlegTrigger.StelMomentenVoor, wie, dialog.Now) { Doel = doel, Momenten = momenten, Genodigden = genodigden };
        if (begin.Refuses(step) is { } refused) return refused.ForUser;
        try
        {
            await desk.KeepAsync(new OverlegWerk(begin.Apply(step), werk), step, ForCasus(werk.Casus, wie, dialog.Now));
        }
        catch (Exception error) when (error is CasusGewijzigdException or TrajectGewijzigdException)
        {
            return $"Iemand anders heeft {nummer} net gewijzigd. Ik heb niets gedaan. Probeer het opnieuw.";
        }
        var bellen = genodigden.Where(one => !one.HeeftGebruiker).Select(one => one.Partij).ToList();
        return bellen.Count == 0 ? "De uitnodigingen zijn verstuurd." : $"Wie mij ook gebruikt, krijgt bericht. Bel zelf met: {string.Join(", ", bellen)}. Noteer het antwoord met ‘antwoord overleg {nummer}’.";
    }

    private static async Task<string> WhyNotAsync(IDesk desk, string nummer, Gebruiker wie)
    {
        if (await desk.OpenAsync(nummer, wie, "plan-overleg", Handeling.PlanOverleg) is not { } werk) return CasusKeuze.NotFound(nummer);
        if (!werk.Casus.IsOpen) return $"Casus {nummer} is afgelopen. Dan plan ik geen overleg meer.";
        return await desk.Trajecten.OfAsync<Overleg>(werk.Casus.Nummer) is [{ IsOpen: true }, ..] ? $"Er is al een overleg over casus {nummer}. Typ ‘overleg {nummer}’ om het te zien." : "";
    }

    private static async Task<List<Genodigde>> PartiesAsync(IDesk desk, string nummer, DialogContext dialog)
    {
        var casus = (await desk.Casussen.FindAsync(Casusnummer.Parse(nummer)!.Value))!;
        var today = Nederland.Day(dialog.Now);
        var all = new List<Genodigde>();
        // Whoever filed the casus belongs at the table when somebody else calls the others together.
        if (casus.Indiener != dialog.Me() && casus.Melding is { IndienerOrganisatie: { } own, IndienerOrganisatieId: { } ownId })
            all.Add(Uitnodigen.For(desk.Register, new Partij(own) { OrganisatieId = ownId }, casus.Melding.GemeenteCode, today) with { HeeftGebruiker = true });
        foreach (var partij in casus.Melding.Partijen.Where(partij => partij.OrganisatieId is null || partij.OrganisatieId != casus.Melding.IndienerOrganisatieId))
        {
            var hier = partij.OrganisatieId is { } id && (await desk.Gebruikers.WithAsync(Rol.Maatwerkfunctionaris, id)).Count > 0;
            all.Add(Uitnodigen.For(desk.Register, partij, casus.Melding.GemeenteCode, today) with { HeeftGebruiker = hier });
        }
        return all;
    }

    // What one plans locally brings the casus there too, where its life cycle knows that step.
    private static Stap? ForCasus(Casus casus, Gebruiker wie, DateTimeOffset nu) => casus.Status switch
    {
        CasusStatus.RegisterContact => new Stap(CasusTrigger.PlanCasusoverleg, wie, nu),
        CasusStatus.TeruggelegdMetRedenen => new Stap(CasusTrigger.HervatLokaal, wie, nu),
        _ => null,
    };

    private static string Functie(Gebruiker wie) => string.Join(" ", new[] { wie.Is(Rol.Regievoerder) ? "Regievoerder" : wie.Is(Rol.Casusregisseur) ? "Casusregisseur" : "Maatwerkprofessional", wie.Organisatie }.Where(part => part is not null));

    private static string? Email(IDesk desk, Gebruiker wie) =>
        wie.Is(Rol.Regievoerder) ? desk.Loket.Email : wie.OrganisatieId is { } id ? desk.Register.Of(id).OrderBy(entry => !entry.IsAlgemeen).FirstOrDefault()?.Email : null;
}

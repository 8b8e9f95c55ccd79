using Maatwerk.Domain.Levenslopen;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Development only: takes any step that the life cycle allows this person, so that a casus can be followed to its end.</summary>
public sealed class ZetStapDialog(CasusStart start) : Dialog<Vervolg?>
{
    public override string Name => "zet-stap";
    public override string Title => "een stap in de levensloop";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Nummer ?? await dialog.AskAsync("casus", Tekst.Of("Bij welke casus? Typ het nummer, bijvoorbeeld MW-2026-000123.").AtMost(20).As("casus"));
        var (casus, wie) = await dialog.SeeAsync(nummer);
        if (casus is null)
        {
            await dialog.SayAsync(CasusKeuze.NotFound(nummer));
            return null;
        }
        // What is begun for a casus has dialogs of its own, which move the casus along.
        var mogelijk = casus.Allowed(wie).Where(trigger => trigger is not (CasusTrigger.SchaalOpNaarLet or CasusTrigger.LetKlaar or CasusTrigger.PlanCasusoverleg)).ToList();
        if (mogelijk.Count == 0)
        {
            await dialog.SayAsync($"Casus {nummer} heeft de status ‘{casus.Status.Tekst()}’. Daar kun jij nu geen stap zetten.");
            return null;
        }
        var trigger = Enum.Parse<CasusTrigger>(await dialog.AskAsync("stap", Keuze.Among("Welke stap?", (CasusTrigger t) => t.Tekst(), [.. mogelijk]).As("stap").Known(start.Tekst is not null, start.Tekst)));
        var tekst = await dialog.AskAsync("toelichting", Tekst.Of("Wat is de reden of toelichting?").AtMost(1000).As("toelichting"));
        var uitkomst = trigger is CasusTrigger.StelOplossingVast or CasusTrigger.SluitAf
            ? Enum.Parse<CasusUitkomst>(await dialog.AskAsync("uitkomst", Keuze.Among("Wat is de uitkomst?", (CasusUitkomst u) => u.Tekst()).As("uitkomst")))
            : (CasusUitkomst?)null;
        var eigenaar = trigger == CasusTrigger.StelOplossingVast ? await dialog.AskAsync("eigenaar", Tekst.Of("Welke organisatie voert het uit?").AtMost(100).As("eigenaar")) : null;
        await dialog.SayAsync(await dialog.StepAsync(nummer, "stap-zetten", (_, ik) => new Stap(trigger, ik, dialog.Now)
        {
            Reden = tekst, Tekst = tekst, Uitkomst = uitkomst, Bewaartermijn = TimeSpan.FromDays(365),
            Acties = eigenaar is null ? [] : [new Actie(tekst, eigenaar)],
        }, next => $"Gedaan. Casus {nummer} heeft nu de status ‘{next.Status.Tekst()}’."));
        return null;
    }
}

using Maatwerk.Dialogs.Afspraken;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>The overleg was held: what was decided, by whom and when done; or honestly that there is no solution and why.</summary>
public sealed class OverlegVerslagDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-verslag";
    public override string Title => "het verslag van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.LegBesluitenVast) is not { } overleg) return null;
        if (await dialog.LookUpAsync("te-vroeg", LoketJson.Default.Boolean, _ => Task.FromResult(dialog.Now < overleg.Moment)))
        {
            await dialog.SayAsync($"Het overleg is pas op {Cards.OverlegCard.Moment(overleg.Moment!.Value)}. Daarna maak je het verslag.");
            return null;
        }
        var opgelost = await dialog.AskAsync("oplossing", JaNee.Of("Is er een oplossing gevonden?").As("oplossing"));
        var reden = opgelost ? null : await dialog.AskAsync("reden", Tekst.Of("Waarom niet? Schrijf wat elke partij zei over wat zij zelf kan beslissen.").AtMost(1500).As("waarom geen oplossing"));
        IReadOnlyList<Actie> acties = opgelost || await dialog.AskAsync("toch-afspraken", JaNee.Of("Zijn er wel afspraken gemaakt?").As("afspraken gemaakt")) ? await dialog.AskActiesAsync(Owners(overleg), metDatum: true) : [];
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "verslag", wie => new OverlegStap(OverlegTrigger.LegBesluitenVast, wie, dialog.Now) { Reden = reden, Acties = acties }, _ => Said(nummer, opgelost, acties.Count),
            opgelost ? wie => new Stap(CasusTrigger.OplossingGevonden, wie, dialog.Now) { Acties = acties } : null));
        return null;
    }

    private static List<string> Owners(Overleg overleg) => [.. overleg.Genodigden.Select(genodigde => genodigde.Partij), overleg.OrganisatorFunctie];

    private static string Said(string nummer, bool opgelost, int afspraken)
    {
        var noted = afspraken == 0 ? "Vastgelegd." : $"Vastgelegd, met {afspraken} {(afspraken == 1 ? "afspraak" : "afspraken")}.";
        return opgelost
            ? $"{noted} Zijn de afspraken uitgevoerd? Typ dan ‘rond overleg {nummer} af’."
            : $"{noted} Er is geen oplossing. Dat mag: elke partij beslist zelf. Ligt de casus bij het LMM, dan ziet je regievoerder dit verslag; is hij teruggelegd, dan kun je hem opnieuw indienen.";
    }
}

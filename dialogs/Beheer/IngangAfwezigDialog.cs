using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>An entry is away for some days, with who stands in. This goes at once: whoever calls must not wait for a second person.</summary>
public sealed class IngangAfwezigDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string Niemand = "niemand";
    private const int MostChoices = 8;

    public override string Name => "ingang-afwezig";
    public override string Title => "de afwezigheid van een ingang";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseEntryAsync(start, "Welke ingang is afwezig?", own: true) is not { } id) return null;
        if (await dialog.PeekAsync(async desk => await desk.OpenEntryAsync(dialog, id)) is null)
        {
            await dialog.SayAsync(Ingangen.NotYours);
            return null;
        }
        var today = Nederland.Day(dialog.Now);
        var van = await dialog.AskAsync("van", Prompts.Datum.OrNone("Vanaf welke dag is de ingang er niet? Typ bijvoorbeeld ‘vandaag’ of ‘maandag’.").As("vanaf")) ?? today;
        var tot = await dialog.AskAsync("tot", Prompts.Datum.OrNone("Wat is de laatste dag?").As("tot en met"));
        if (tot is not { } laatste || laatste < van)
        {
            await dialog.SayAsync(tot is null ? "Zonder laatste dag kan ik niets noteren. Weet je hem, begin dan opnieuw." : "De laatste dag ligt voor de eerste. Ik heb niets bewaard.");
            return null;
        }
        var anderen = await dialog.LookUpAsync("vervangers", BeheerJson.Default.ListRegel, desk => OthersAsync(desk, id));
        var wie = await dialog.AskAsync("vervanger", Keuze.Of("Wie vervangt?", anderen.Select(een => new Optie(een.Id, een.Naam)).Append(new Optie(Niemand, "Niemand"))).As("vervanger"));
        var weg = new Afwezigheid(van, laatste, wie == Niemand ? null : wie);
        await dialog.SayAsync(await dialog.DoOnceAsync("bewaar", BeheerJson.Default.String, (desk, _) => SaveAsync(desk, dialog, id, weg)));
        return null;
    }

    private static async Task<string> SaveAsync(IDesk desk, DialogContext dialog, string id, Afwezigheid weg)
    {
        if (await desk.OpenEntryAsync(dialog, id) is not { } open) return Ingangen.NotYours;
        if (Vervanging.Loops(desk.Register, id, weg)) return "Die vervanger is dan zelf afwezig en verwijst weer naar deze ingang. Zo komt niemand bij iemand terecht. Kies een ander.";
        return await desk.ChangeEntryAsync(open.Wie, open.Ingang, open.Ingang with { Afwezigheid = weg }, tweedePersoon: false, $"afwezig tot en met {Domain.Kalender.Datum.Lang(weg.TotEnMet)}", dialog.Now);
    }

    private static async Task<List<Regel>> OthersAsync(IDesk desk, string id)
    {
        var organisatie = (await desk.Registerbeheer.EntryAsync(id))?.OrganisatieId;
        return organisatie is null ? [] : [.. desk.Register.Of(organisatie).Where(een => een.Id != id && een.Status != Functionarisstatus.Vervallen).Take(MostChoices).Select(een => new Regel(een.Id, FunctionarisTekst.Line(een)))];
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Changes a pause that has not been sent: its plan, its end date or its creditors. An approval is gone with every change.</summary>
public sealed class WijzigPauzeDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "wijzig-pauze";
    public override string Title => "het wijzigen van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now), _ => true) is not { } beeld) return null;
        var wat = await dialog.AskAsync("wat", Keuze.Of("Wat wil je wijzigen? Een goedkeuring vervalt daarmee.", ("plan", "Het plan"), ("einddatum", "De einddatum"), ("erbij", "Een schuldeiser erbij"), ("eraf", "Een schuldeiser eraf")).As("wat"));
        var said = await dialog.PauzeStapAsync(beeld, "wijzigen", Handeling.BereidTimeOutVoor, await ChangeAsync(dialog, beeld, wat), next => $"Gewijzigd. De pauze heeft nu de status ‘{next.Status.Tekst()}’.");
        await dialog.SayAsync(said);
        if (said.StartsWith("Gewijzigd", StringComparison.Ordinal)) await LegPauzeVoorDialog.OfferAsync(dialog, beeld);
        return null;
    }

    private static async Task<Func<Gebruiker, TimeOutAfspraak, TimeOutStap>> ChangeAsync(DialogContext dialog, PauzeBeeld beeld, string wat)
    {
        var vandaag = Nederland.Day(dialog.Now);
        switch (wat)
        {
            case "plan":
                var plan = await dialog.AskAsync("plan", Tekst.Of("Wat doen jullie in de pauze? Schrijf het zonder namen of bedragen.").AtMost(600).As("plan"));
                return (wie, _) => Step(wie, dialog.Now) with { Plan = plan };
            case "einddatum":
                var end = await dialog.AskAsync("einddatum", PauzeVragen.Until(vandaag)) ?? vandaag.AddMonths(TimeOutVoorwaarden.MeesteMaanden);
                return (wie, _) => Step(wie, dialog.Now) with { Einddatum = end };
            case "erbij":
                var naam = (await dialog.AskAsync("erbij", Organisaties.Of("Welke schuldeiser komt erbij? Geen straffen of maatregelen van de rechter.").As("erbij")))[0];
                var anew = await SchuldeiserVragen.ChooseAsync(dialog, naam, beeld.Schuldeisers.Count + 1);
                return (wie, pauze) => Step(wie, dialog.Now) with { Vorderingen = [.. pauze.Vorderingen.Where(one => one.Organisatie != naam), anew] };
            default:
                var weg = await dialog.AskAsync("eraf", PauzeVragen.Which("Welke schuldeiser gaat eraf?", beeld));
                return (wie, pauze) => Step(wie, dialog.Now) with { Vorderingen = [.. pauze.Vorderingen.Where(one => one.Organisatie != weg)] };
        }
    }

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu) => new(TimeOutTrigger.Wijzig, wie, nu);
}

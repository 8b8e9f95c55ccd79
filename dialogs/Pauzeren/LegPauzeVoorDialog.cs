using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Puts a prepared pause before a second person.</summary>
public sealed class LegPauzeVoorDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "leg-pauze-voor";
    public override string Title => "het voorleggen van een pauze";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now)) is { } beeld) await dialog.SayAsync(await AskAsync(dialog, beeld));
        return null;
    }

    /// <summary>Offers to do it at once, after preparing or changing.</summary>
    internal static async Task OfferAsync(DialogContext dialog, PauzeBeeld beeld)
    {
        if (await dialog.AskAsync("voorleggen", JaNee.Of("Leg ik de pauze nu voor aan een leidinggevende van je organisatie?").Steering())) await dialog.SayAsync(await AskAsync(dialog, beeld));
        else await dialog.SayAsync("Goed. Typ ‘leg pauze voor’ als je zover bent.");
    }

    private static Task<string> AskAsync(DialogContext dialog, PauzeBeeld beeld) => dialog.PauzeStapAsync(beeld, "vier-ogen", Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now), next =>
        $"Voorgelegd. Een leidinggevende van je organisatie kijkt mee, uiterlijk tot en met {Domain.Kalender.Datum.Lang(next.VierOgen!.Uiterlijk)}. Controlegetal: {Cards.Controlegetal.Show(next.VierOgen.Vingerafdruk)}. Wijzig je iets, dan moet het opnieuw.");

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu) => new(TimeOutTrigger.VraagVierOgen, wie, nu);
}

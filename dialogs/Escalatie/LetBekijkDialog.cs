using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Shows a case of the LET: whole for the chair, the regievoerder and the filer, as a summary for a bestuurder.</summary>
public sealed class LetBekijkDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-bekijk";
    public override string Title => "het bekijken van een zaak bij het LET";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        var card = await dialog.PeekAsync(async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return await desk.OpenLetAsync(nummer, wie, "inzien", Handeling.LeesLet) is { } zaak ? Card(zaak, wie, desk.Loket.LetBemiddeling) : null;
        });
        if (card is null) await dialog.SayAsync(LetStappen.NotFound(nummer));
        else await dialog.SayAsync(card);
        return null;
    }

    private static AdaptiveCard Card(LetWerk zaak, Gebruiker wie, bool metBemiddeling)
    {
        var possible = zaak.Let.Possible(wie, metBemiddeling);
        return wie.Id != zaak.Let.Indiener && !wie.Is(Rol.LetVoorzitter) && !wie.Is(Rol.Regievoerder) && zaak.Let.PartijOf(wie) is { } eigen
            ? LetSamenvattingCard.Show(zaak.Let, zaak.Werk.Casus, eigen, possible) : LetCard.Show(zaak.Let, zaak.Werk.Casus, possible);
    }
}

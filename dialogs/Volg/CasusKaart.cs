using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Volg;

/// <summary>The cards of one casus as one person may see them, and the message that goes on showing them.</summary>
public static class CasusKaart
{
    /// <summary>The card as it is now. Who may not see the casus gets the same card as for a casus that does not exist, with nothing of it.</summary>
    public static async Task<AdaptiveCard> ForAsync(IDesk desk, Casus? casus, Gebruiker wie, CasusKaartsoort soort = CasusKaartsoort.Casus)
    {
        if (casus is null || !wie.MaySee(casus)) return NietTeZienCard.Show();
        var handvat = await desk.Handvatten.MakeAsync(new Handvat(casus.Nummer, casus.Versie));
        return soort == CasusKaartsoort.Ontvangst && casus.Indiener == wie.Id && casus.IngediendOp is { } ingediend
            ? OntvangstCard.Show(casus.Nummer, casus.Melding, ingediend, casus.Status, handvat)
            : CasusCard.Show(casus, casus.Allowed(wie), handvat);
    }

    /// <summary>The message with such a card; where the channel can replace messages, it is replaced at each change of the casus.</summary>
    /// <param name="account">The channel's id of the one reader; null when it is not known.</param>
    public static Activity Message(AdaptiveCard card, Casusnummer nummer, CasusKaartsoort soort, string channel, string? account)
    {
        var message = Kaart.Activity(card, channel, readers: account is null ? [] : [account]);
        message.Shows = Shows(nummer, soort);
        return message;
    }

    /// <summary>The name under which it is kept where such a card stands.</summary>
    public static string Shows(Casusnummer nummer, CasusKaartsoort soort) => $"{CasusKnoppen.Naam(soort)}/{nummer}";

    internal static Task ShowAsync(this DialogContext dialog, AdaptiveCard card, Casusnummer nummer, CasusKaartsoort soort) =>
        dialog.IsLive ? dialog.SayAsync(Message(card, nummer, soort, dialog.Channel, dialog.Account)) : Task.CompletedTask;
}

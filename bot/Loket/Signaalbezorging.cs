using Maatwerk.Cards;
using Maatwerk.Dialogs;
using Maatwerk.Domain;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Loket;

/// <summary>Puts waiting signals in the outbox: to whom they reach now, when that one wants them, several together in one message.</summary>
internal static class Signaalbezorging
{
    // A round holds the writer: a small one keeps nobody waiting, and the next comes soon.
    private const int MostAtOnce = 50;

    public static async Task RunAsync(ITurn<IDesk> turn)
    {
        var (desk, today) = (turn.Desk, Nederland.Day(turn.Now));
        var ready = new List<(GebruikerId To, WachtendSignaal Waiting)>();
        foreach (var waiting in await desk.Signaalpost.WaitingAsync(MostAtOnce))
        {
            var to = await desk.Waarnemingen.ReceiverAsync(waiting.Signaal.Aan, today);
            var at = (await desk.Signaalpost.PreferenceAsync(to)).When(waiting.Signaal, waiting.Op, turn.Now);
            if (at > turn.Now) await desk.Signaalpost.PostponeAsync(waiting, at);
            else ready.Add((to, waiting));
        }
        foreach (var message in ready.GroupBy(one => (one.To, one.Waiting.Signaal.Aan)))
            await SendAsync(turn, message.Key.To, message.Key.Aan, [.. message.Select(one => one.Waiting)]);
    }

    private static async Task SendAsync(ITurn<IDesk> turn, GebruikerId to, GebruikerId meant, IReadOnlyList<WachtendSignaal> signalen)
    {
        var told = signalen.Select(one => one.Signaal).DistinctBy(signaal => (signaal.Onderwerp, signaal.Tekst)).ToList();
        var voor = to == meant ? null : (await turn.Desk.Gebruikers.FindAsync(meant))?.Naam ?? "een collega";
        // A card with plain buttons is drawn by every channel that draws cards; the others get its text.
        if (told.Exists(signaal => signaal.Door != to))
            await turn.NotifyAsync(new Notice(new UserIdentity(to.TenantId, to.ObjectId, null), Kaart.Activity(SignaalCard.Show(told, voor), ChannelIds.WebChat), About: told[0].Onderwerp));
        await turn.Desk.Signaalpost.DeliveredAsync(signalen);
    }
}

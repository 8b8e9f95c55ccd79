using System.Globalization;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.KillHost;

/// <summary>The work that is interrupted: each turn files a casus, keeps an effect, sends a message and writes to the log.</summary>
internal static class Filing
{
    public const int Conversations = 8;
    private const int TurnsEach = 200;
    private static readonly GebruikerId Indiener = new("tenant", "indiener");

    public static async Task RunAsync(ITurnStore<IDesk> store, string round, int conversation)
    {
        for (var n = 0; n < TurnsEach; n++)
        {
            var key = new TurnKey("tenant", "directline", string.Create(CultureInfo.InvariantCulture, $"{round}-{conversation}"), n.ToString(CultureInfo.InvariantCulture));
            var outcome = await store.RunAsync(key, turn => FileAsync(turn, key), CancellationToken.None);
            Console.Out.WriteLine($"{key.ConversationId} {key.ActivityId} {outcome.Answer.Body}");
        }
    }

    private static async Task<TurnAnswer> FileAsync(ITurn<IDesk> turn, TurnKey key)
    {
        var casus = await turn.Desk.Casussen.OpenAsync(nummer => new Casus { Nummer = nummer, Indiener = Indiener }, 2026);
        var answer = new Activity { Type = ActivityTypes.Message, Text = casus.Nummer.ToString() };
        await turn.RememberEffectAsync(key.Transport!, answer.Text);
        await turn.AppendToLogAsync(key.ConversationId, answer);
        turn.Enqueue(new OutboxMessage(new ConversationReference("tenant", "msteams", "https://smba.example/", key.ConversationId, null, null, null, null), OutboxOperation.Send, answer));
        turn.State = answer.Text;
        return new TurnAnswer(200, answer.Text);
    }
}

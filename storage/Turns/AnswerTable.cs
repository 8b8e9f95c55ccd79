using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Turns;

/// <summary>Answers already given, by transport key; and results of effects, by intent key.</summary>
internal static class AnswerTable
{
    private const string FindAnswer = "SELECT status, body FROM turn WHERE key = $1" + Session.OneRow;
    private const string KeepAnswer = "INSERT INTO turn (key, status, body, at) VALUES ($1, $2, $3, $4)" + Session.OneRow;
    private const string FindEffect = "SELECT result FROM effect WHERE key = $1" + Session.OneRow;
    private const string KeepEffect = "INSERT INTO effect (key, result, at) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING" + Session.OneRow;

    public static Task<TurnAnswer?> FindAnswerAsync(Session session, string transport) =>
        session.FindRareAsync(FindAnswer, row => new TurnAnswer(row.GetInt32(0), row.TextOrNull(1)), transport);

    public static Task KeepAnswerAsync(Session session, string transport, TurnAnswer answer, DateTimeOffset now) =>
        session.ExecuteAsync(KeepAnswer, transport, answer.Status, answer.Utf8 is { } body ? new Utf8Text(body) : null, now);

    /// <summary>Whoever looks for an intent key has it until the commit: nobody else does the same effect meanwhile.</summary>
    public static async Task<string?> FindEffectAsync(Session session, string key)
    {
        await session.LockAsync(key);
        return await session.FindRareAsync(FindEffect, row => row.GetString(0), key);
    }

    public static async Task<bool> HasEffectAsync(Session session, string key) => await session.FindRareAsync(FindEffect, row => row.GetString(0), key) is not null;

    public static async Task KeepEffectAsync(Session session, string key, string result, DateTimeOffset now)
    {
        if (!await session.TouchAsync(KeepEffect, key, result, now)) throw HasResult(key);
    }

    public static InvalidOperationException HasResult(string key) =>
        new($"Expected a new intent key, got '{key}' which has a result already: ask FindEffectAsync first.");
}

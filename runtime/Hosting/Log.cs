using Microsoft.Extensions.Logging;

namespace Maatwerk.Runtime.Hosting;

/// <summary>Everything the runtime tells the operator, each with its event id. Never a text, a name or an id of a person.</summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Warning, "Refused a call: {Failure}.")]
    public static partial void Refused(ILogger log, string failure);

    [LoggerMessage(1002, LogLevel.Error, "A turn failed and was undone: {Error} at {Place}, on a {Type} of channel {Channel}. The user was told.")]
    public static partial void TurnFailed(ILogger log, string error, string place, string? type, string? channel);

    [LoggerMessage(1003, LogLevel.Error, "The database did not take a turn: {Error} Nothing was kept; the channel was asked to send it again.")]
    public static partial void StoreUnavailable(ILogger log, string error);

    [LoggerMessage(1004, LogLevel.Warning, "Signing keys of the channel could not be fetched ({Error}); {Kept} keys of before stay in use.")]
    public static partial void KeysNotFetched(ILogger log, string error, int kept);

    [LoggerMessage(1005, LogLevel.Information, "Signing keys of the channel fetched: {Count}.")]
    public static partial void KeysFetched(ILogger log, int count);

    [LoggerMessage(1006, LogLevel.Warning, "{Problem}")]
    public static partial void SettingsWarning(ILogger log, string problem);

    [LoggerMessage(1007, LogLevel.Warning, "An invoke {Name} took longer than a channel waits; the user was told that it is in progress.")]
    public static partial void StillRunning(ILogger log, string? name);

    [LoggerMessage(1010, LogLevel.Warning, "Outgoing message {Id} not sent now ({Reason}); next try at {At:O}.")]
    public static partial void SendLater(ILogger log, long id, string reason, DateTimeOffset at);

    [LoggerMessage(1011, LogLevel.Error, "Outgoing message {Id} given up: {Reason}. It stays visible as a dead letter.")]
    public static partial void SendDead(ILogger log, long id, string reason);

    [LoggerMessage(1014, LogLevel.Warning, "Outgoing message {Id} is refused by its conversation ({Reason}) and goes to another one of the same person.")]
    public static partial void SendElsewhere(ILogger log, long id, string reason);

    [LoggerMessage(1015, LogLevel.Information, "Outgoing message {Id} was to replace one that is out of reach ({Reason}); its place is forgotten.")]
    public static partial void ReplaceForgotten(ILogger log, long id, string reason);

    [LoggerMessage(1012, LogLevel.Error, "The outbox could not be read: {Error}. Trying again shortly.")]
    public static partial void OutboxUnavailable(ILogger log, string error);

    [LoggerMessage(1013, LogLevel.Error, "No token for the connector: {Error}. Check MicrosoftAppId, MicrosoftAppTenantId and the credential.")]
    public static partial void NoConnectorToken(ILogger log, string error);
}

using Maatwerk.Domain.Casussen;

namespace Maatwerk.Storage.Desk;

/// <summary>What everything on the desk of one turn shares.</summary>
/// <param name="Now">The instant of the turn.</param>
/// <param name="Origin">From where it came: the channel.</param>
/// <param name="Conversation">Key of the conversation it belongs to.</param>
internal sealed record TurnScope(DateTimeOffset Now, string Origin, string Conversation)
{
    /// <summary>The casussen that were filed, moved or changed hands in this turn.</summary>
    public HashSet<Casusnummer> Moved { get; } = [];
}

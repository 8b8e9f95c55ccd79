using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Signalen;

/// <summary>A stored signal that was not delivered yet.</summary>
/// <param name="Op">When its cause happened.</param>
public sealed record WachtendSignaal(long Id, Signaal Signaal, DateTimeOffset Op);

/// <summary>The signals that wait, and how people want them; inside the transaction of the turn.</summary>
public interface ISignaalpost
{
    /// <summary>Those that may be looked at now, oldest first.</summary>
    Task<IReadOnlyList<WachtendSignaal>> WaitingAsync(int most);

    /// <summary>These were put in the outbox.</summary>
    Task DeliveredAsync(IEnumerable<WachtendSignaal> signalen);

    /// <summary>Not before that moment.</summary>
    Task PostponeAsync(WachtendSignaal signaal, DateTimeOffset tot);

    Task<Voorkeur> PreferenceAsync(GebruikerId wie);

    Task SavePreferenceAsync(GebruikerId wie, Voorkeur voorkeur);
}

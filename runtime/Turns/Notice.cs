using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>A message of the bot's own accord for a person, not for a conversation.</summary>
/// <param name="To">For whom: tenant and object id.</param>
/// <param name="Activity">What is said. A card carries its text twin in <c>fallbackText</c>, for channels that draw no cards.</param>
/// <param name="By">Who caused it and hears when it cannot be delivered; null for nobody.</param>
/// <param name="About">What it is about, such as a casus number; shown to <paramref name="By"/>, so without personal data.</param>
public sealed record Notice(UserIdentity To, Activity Activity, UserIdentity? By = null, string? About = null);

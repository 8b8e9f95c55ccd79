using System.Collections.Frozen;
using System.Text.Json;
using Maatwerk.Runtime.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace Maatwerk.Runtime.Protocol;

/// <summary>A key of the channel with the channels it may speak for.</summary>
/// <param name="Key">Public RSA key.</param>
/// <param name="Endorsements">Channel ids; a key without any speaks for none.</param>
public sealed record SigningKey(SecurityKey Key, FrozenSet<string> Endorsements);

/// <summary>One fetched set of keys; never changed, only replaced.</summary>
/// <param name="ByKid">Keys by their <c>kid</c>.</param>
/// <param name="Algorithms">Signing algorithms the metadata names, RSA only; RS256 when it names none.</param>
/// <param name="FetchedAt">When.</param>
public sealed record KeySet(FrozenDictionary<string, SigningKey> ByKid, FrozenSet<string> Algorithms, DateTimeOffset FetchedAt);

/// <summary>
/// The channel's signing keys: fetched at first use, again after twelve hours, and once per five minutes at most for a kid nobody knows.
/// A fetch that fails leaves the last good set in use, however old.
/// </summary>
public sealed class SigningKeys(HttpClient http, Uri metadata, TimeProvider clock, ILogger log) : IDisposable
{
    private static readonly TimeSpan RefreshAfter = TimeSpan.FromHours(12), BetweenUnknown = TimeSpan.FromMinutes(5), AfterFailure = TimeSpan.FromSeconds(10);
    private static readonly FrozenSet<string> Rsa = FrozenSet.Create(StringComparer.Ordinal, "RS256", "RS384", "RS512");
    private readonly SemaphoreSlim oneAtATime = new(1, 1);
    private volatile KeySet? current;
    private DateTimeOffset notBefore, unknownNotBefore;

    /// <summary>The set in use; null when none could ever be fetched.</summary>
    public async ValueTask<KeySet?> CurrentAsync(CancellationToken cancellationToken)
    {
        var keys = current;
        if (keys is null) return await FetchAsync(keys, cancellationToken);
        if (clock.GetUtcNow() - keys.FetchedAt > RefreshAfter && oneAtATime.CurrentCount > 0)
            _ = FetchAsync(keys, CancellationToken.None);
        return keys;
    }

    /// <summary>A newer set because a token names a kid that <paramref name="known"/> does not hold; the same set when it is too soon to ask again.</summary>
    public async ValueTask<KeySet?> AfterUnknownKidAsync(KeySet known, CancellationToken cancellationToken)
    {
        if (!ReferenceEquals(known, current)) return current;
        return clock.GetUtcNow() < unknownNotBefore ? known : await FetchAsync(known, cancellationToken, unknownKid: true);
    }

    /// <inheritdoc/>
    public void Dispose() => oneAtATime.Dispose();

    private async Task<KeySet?> FetchAsync(KeySet? seen, CancellationToken cancellationToken, bool unknownKid = false)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var now = clock.GetUtcNow();
            if (!ReferenceEquals(seen, current) || now < (unknownKid ? unknownNotBefore : notBefore)) return current;
            if (unknownKid) unknownNotBefore = now + BetweenUnknown;
            current = await DownloadAsync(now);
            Log.KeysFetched(log, current.ByKid.Count);
        }
        catch (Exception error) // Whatever is wrong with what was fetched, the set of before stays.
        {
            notBefore = clock.GetUtcNow() + (current is null ? AfterFailure : BetweenUnknown);
            Log.KeysNotFetched(log, error.GetType().Name, current?.ByKid.Count ?? 0);
        }
        finally { oneAtATime.Release(); }
        return current;
    }

    private async Task<KeySet> DownloadAsync(DateTimeOffset now)
    {
        using var document = JsonDocument.Parse(await http.GetByteArrayAsync(metadata));
        var address = new Uri(document.RootElement.GetProperty("jwks_uri").GetString()!);
        if (address.Host != metadata.Host || address.Scheme != metadata.Scheme)
            throw new InvalidOperationException("The metadata points to keys on another host.");
        var keys = Read(await http.GetStringAsync(address));
        if (keys.Count == 0) throw new InvalidOperationException("The key set holds no RSA key.");
        return new KeySet(keys, AlgorithmsIn(document.RootElement), now);
    }

    private static FrozenDictionary<string, SigningKey> Read(string json)
    {
        var keys = new Dictionary<string, SigningKey>(StringComparer.Ordinal);
        foreach (var key in new JsonWebKeySet(json).Keys)
            if (key.Kty == JsonWebAlgorithmsKeyTypes.RSA && key.Kid is { Length: > 0 } kid && key.Use is null or "" or "sig")
                keys[kid] = new SigningKey(key, EndorsementsOf(key));
        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToFrozenSet(StringComparer.Ordinal)
            : [];

    private static FrozenSet<string> AlgorithmsIn(JsonElement document) =>
        document.TryGetProperty("id_token_signing_alg_values_supported", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Select(item => item.GetString()!).Where(Rsa.Contains).ToFrozenSet(StringComparer.Ordinal)
            : FrozenSet.Create(StringComparer.Ordinal, "RS256");
}

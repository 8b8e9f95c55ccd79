using System.Text.Json.Serialization;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Loket;

/// <summary>All the work of somebody, given to a colleague in one go. For a day it can be taken back.</summary>
public sealed record Overdracht(string Id, GebruikerId Van, string VanNaam, GebruikerId Aan, string AanNaam, DateTimeOffset Op, IReadOnlyList<Casusnummer> Casussen)
{
    public static readonly TimeSpan Bedenktijd = TimeSpan.FromDays(1);

    public DateTimeOffset? TeruggedraaidOp { get; init; }

    public bool CanBeUndone(DateTimeOffset nu) => TeruggedraaidOp is null && nu - Op <= Bedenktijd;
}

/// <summary>The handings over, inside the transaction of the turn.</summary>
public interface IOverdrachten
{
    /// <summary>The last one this person did or received, or null.</summary>
    Task<Overdracht?> LastAsync(GebruikerId wie);

    /// <summary>Stores a new or changed one.</summary>
    Task SaveAsync(Overdracht overdracht);
}

/// <summary>How a handing over is written as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(Overdracht))]
public sealed partial class OverdrachtJson : JsonSerializerContext;

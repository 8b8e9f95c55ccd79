using System.Globalization;

namespace Maatwerk.Domain.Casussen;

/// <summary>The number of a filed casus, <c>MW-2026-000123</c>: year of filing and six digits. Unique, never used again.</summary>
public readonly record struct Casusnummer(int Jaar, int Volgnummer)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"MW-{Jaar:0000}-{Volgnummer:000000}");

    /// <summary>Reads the written form exactly; looser forms are the recogniser's work.</summary>
    public static Casusnummer? Parse(string? text) =>
        text is { Length: 14 } && text.StartsWith("MW-", StringComparison.OrdinalIgnoreCase) && text[7] == '-'
        && int.TryParse(text.AsSpan(3, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar)
        && int.TryParse(text.AsSpan(8, 6), NumberStyles.None, CultureInfo.InvariantCulture, out var volgnummer)
            ? new Casusnummer(jaar, volgnummer) : null;
}

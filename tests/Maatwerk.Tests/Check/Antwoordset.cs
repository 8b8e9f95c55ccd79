using Maatwerk.Domain.Check;

namespace Maatwerk.Tests.Check;

/// <summary>Writes answers short: "C01+ C02- C07?" is yes, no, and not known.</summary>
internal static class Antwoordset
{
    public static Antwoorden Read(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(Antwoorden.Leeg, (known, one) =>
        known.With(one[..^1], one[^1] switch { '+' => Antwoord.Ja, '-' => Antwoord.Nee, '?' => Antwoord.Onbekend, _ => throw new ArgumentException($"Expected C01+, C01- or C01?, got {one}.") }));
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Measure.Understanding.Specs;

/// <summary>Our telephone numbers, addresses and yes or no in the shape of the specs.</summary>
public static class TextDress
{
    public static IReadOnlyList<SpecEntity> PhoneNumbers(string text) => All(Domain.Understanding.PhoneNumbers.FindAll(text), "phonenumber");

    public static IReadOnlyList<SpecEntity> EmailAddresses(string text) => All(Domain.Understanding.EmailAddresses.FindAll(text), "email");

    public static IReadOnlyList<SpecEntity> WebAddresses(string text) => All(Domain.Understanding.WebAddresses.FindAll(text), "url");

    public static IReadOnlyList<SpecEntity> YesNo(string text) =>
        DutchYesNo.First(text) is { } said ? [NumberDress.Entity(text, said.Start, said.Length, "boolean", ("value", said.IsYes.ToString()))] : [];

    static IReadOnlyList<SpecEntity> All(IReadOnlyList<TextMention> mentions, string type) => [.. mentions.Select(m => new SpecEntity(m.Value, m.Start, type, [new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = m.Value }]))];
}

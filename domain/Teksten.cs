using System.Collections.Concurrent;
using System.Reflection;

namespace Maatwerk.Domain;

/// <summary>How a value of an enum is shown to people: Dutch, B1.</summary>
[AttributeUsage(AttributeTargets.Field)]
public sealed class TekstAttribute(string tekst) : Attribute
{
    public string Tekst { get; } = tekst;
}

/// <summary>Reads <see cref="TekstAttribute"/>: one place where enum values get their words.</summary>
public static class Teksten
{
    private static readonly ConcurrentDictionary<Type, object> Known = new();

    /// <summary>The words for this value; the name of the value when it carries none.</summary>
    public static string Tekst<T>(this T value) where T : struct, Enum =>
        Of<T>().TryGetValue(value, out var tekst) ? tekst : value.ToString();

    /// <summary>All values with their words, in the order of declaration: the choices of a question.</summary>
    public static IReadOnlyList<KeyValuePair<T, string>> Choices<T>() where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => KeyValuePair.Create(value, value.Tekst()))];

    /// <summary>The value that is written as its words or as its name, whatever the case; null when it is neither.</summary>
    public static T? Parse<T>(string? text) where T : struct, Enum
    {
        var wanted = text?.Trim();
        foreach (var (value, tekst) in Of<T>())
            if (string.Equals(tekst, wanted, StringComparison.OrdinalIgnoreCase) || string.Equals(value.ToString(), wanted, StringComparison.OrdinalIgnoreCase))
                return value;
        return null;
    }

    private static Dictionary<T, string> Of<T>() where T : struct, Enum =>
        (Dictionary<T, string>)Known.GetOrAdd(typeof(T), static _ => Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())?.GetCustomAttribute<TekstAttribute>()?.Tekst ?? value.ToString()));
}

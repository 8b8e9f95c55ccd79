using System.Text.Json;

namespace Maatwerk.Bot.Teams;

/// <summary>What a search message extension asks: the words so far, and which part of the list.</summary>
/// <param name="Tekst">As typed; empty on the first screen.</param>
/// <param name="Skip">How many rows are shown already.</param>
/// <param name="Count">How many are wanted, at most <see cref="PerPagina"/>.</param>
internal sealed record ExtensieVraag(string Tekst, int Skip, int Count)
{
    /// <summary>What Teams asks at a time.</summary>
    public const int PerPagina = 25;

    private const int LaatsteRij = 10_000;

    /// <summary>Reads <c>activity.value</c>; whatever is missing or wrong becomes the first screen.</summary>
    public static ExtensieVraag Parse(JsonElement? value)
    {
        if (value is not { ValueKind: JsonValueKind.Object } asked) return new("", 0, PerPagina);
        var options = asked.TryGetProperty("queryOptions", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        return new(Words(asked).Trim(), Number(options, "skip", 0, 0, LaatsteRij), Number(options, "count", PerPagina, 1, PerPagina));
    }

    private static string Words(JsonElement asked)
    {
        if (!asked.TryGetProperty("parameters", out var parameters) || parameters.ValueKind != JsonValueKind.Array) return "";
        foreach (var parameter in parameters.EnumerateArray())
            if (parameter.ValueKind == JsonValueKind.Object && Text(parameter, "name") != "initialRun") return Text(parameter, "value");
        return "";
    }

    private static string Text(JsonElement holder, string name) =>
        holder.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() ?? "" : "";

    private static int Number(JsonElement holder, string name, int otherwise, int least, int most) =>
        holder.ValueKind == JsonValueKind.Object && holder.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number)
            ? Math.Clamp(number, least, most) : otherwise;
}

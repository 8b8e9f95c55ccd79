using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>The cards of the catalogue, by name, and the ways tests look into their JSON.</summary>
internal static class CardExamples
{
    public static TheoryData<string> Names => [.. CardCatalogue.All().Select(example => example.Name)];

    public static AdaptiveCard Get(string name) => CardCatalogue.All().Single(example => example.Name == name).Card;

    public static JsonElement Json(string name, CardChannel channel = CardChannel.Submit) => CardWriter.Write(Get(name), channel, CardCatalogue.Origin);

    /// <summary>Every object in the card that has a type, itself included; what a button sends is not part of it.</summary>
    public static IEnumerable<JsonElement> Typed(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Array)
            foreach (var item in json.EnumerateArray().SelectMany(Typed)) yield return item;
        if (json.ValueKind != JsonValueKind.Object) yield break;
        if (json.TryGetProperty("type", out _)) yield return json;
        foreach (var item in json.EnumerateObject().Where(member => member.Name is not "data").SelectMany(member => Typed(member.Value))) yield return item;
    }

    public static string Type(JsonElement json) => json.GetProperty("type").GetString()!;

    public static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}

using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Danger goes before everything. What was typed is not lost: it waits until everybody is safe.</summary>
internal static class Veiligheid
{
    private const int WordsOfAStory = 20;
    private const int MostWordsOfRelief = 12;

    /// <summary>True when this message was about danger or about safety after it, and has been answered.</summary>
    public static async Task<bool> FirstAsync(Spreker spreker, string text, RecognizerResult understood)
    {
        var asked = spreker.State.AskedIfSafe;
        spreker.State.AskedIfSafe = false;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        if (spreker.Gelezen.IsAcuut(text))
        {
            spreker.Besluit = ("gevaar", "woorden van gevaar nu");
            if (words >= WordsOfAStory) Keep(spreker, text, understood);
            spreker.State.AskedIfSafe = true;
            spreker.Say(SpoedCard.Show());
            if (spreker.State.Top is not null) spreker.Say("Is iedereen veilig? Typ dan ‘verder’; ik heb alles bewaard.", "Verder");
            return true;
        }
        if (!asked || words > MostWordsOfRelief || Omgang.Veilig(text) is not { } safe) return false;
        spreker.Besluit = ("veilig", $"na gevaar: {safe}");
        spreker.Say(Omgang.Zin(spreker.State.Top is null ? "veilig" : "veilig-verder"));
        await spreker.RepeatAsync();
        return true;
    }

    // A story is offered again at its question; with nothing open, the filing it asks for waits on "verder".
    private static void Keep(Spreker spreker, string text, RecognizerResult understood)
    {
        if (spreker.State.Top is { Pending: { } pending } open) open.Kept[pending] = JsonSerializer.SerializeToElement(text, DialogJson.Default.String);
        else if (spreker.State.Top is null && understood is { Unsure: false, TopIntent: Intents.SubmitCasus } && Onderwerpen.Of(understood, text) is { } filing) spreker.Hold(filing);
    }
}

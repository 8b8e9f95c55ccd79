using Maatwerk.Dialogs;
using Maatwerk.Domain.Understanding;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A kind word back when somebody is angry or worn out, asks for themself, or writes in another language.</summary>
internal static class Omgangsvormen
{
    // In a longer message the words are part of a story; then the story counts.
    private const int MostWords = 25;
    private const int MostWordsOfTalk = 6;
    private static readonly string[] WaysOn = ["Functionaris zoeken", "Casus toetsen", "Casus melden", "Mijn casussen"];

    /// <summary>Which sentence fits, and why; null when the message is about the matter itself.</summary>
    public static async Task<(string Zin, string Waarom)?> FindAsync(Spreker spreker, string text)
    {
        if (Omgang.AndereTaal(text) is { } taal) return ("taal", $"een andere taal: {taal}");
        if (Omgang.IsInwoner(text) && await IsNobodyOfOursAsync(spreker)) return ("inwoner", "vraagt voor zichzelf, en heeft geen rol");
        if (text.Split(' ').Length > MostWords) return null;
        if (Omgang.Zwaar(text) is { } zwaar) return ("zwaar", $"het wordt iemand te veel: {zwaar}");
        if (Omgang.Boos(text) is { } boos) return ("boos", $"boos: {boos}");
        if (text.Split(' ').Length > MostWordsOfTalk) return null;
        if (Omgang.Wie(text) is { } wie) return ("wie", $"vraagt wie de bot is: {wie}");
        return spreker.State.Top is null && Omgang.Vraag(text) is { } vraag ? ("vraag", $"kondigt een vraag aan: {vraag}") : null;
    }

    /// <summary>Says the sentence, and how to go on from here.</summary>
    public static async Task SayAsync(Spreker spreker, string zin)
    {
        if (spreker.State.Top is null && zin is not ("inwoner" or "taal")) spreker.Say(Omgang.Zin(zin), WaysOn);
        else spreker.Say(Omgang.Zin(zin));
        await spreker.RepeatAsync();
    }

    /// <summary>Something we are not for: who is, and what we can do.</summary>
    public static void SayOutOfScope(Spreker spreker, string text) =>
        spreker.Say($"{Omgang.Zin(Omgang.Buiten(text))} {Omgang.Zin("kan-wel")}", WaysOn);

    /// <summary>Whether a text is about something that others are for, and names nothing that is ours.</summary>
    public static bool IsOutOfScope(string text, RecognizerResult understood) =>
        (understood.Unsure || understood.TopIntent == Intents.None) && understood.Entities.Organisations.Count + understood.Entities.Municipalities.Count == 0 && Omgang.Buiten(text) != "buiten";

    private static async Task<bool> IsNobodyOfOursAsync(Spreker spreker) => (await spreker.Turn.Turn.Desk.MeAsync(spreker.Wie, spreker.Turn.From.Name)).Rollen.Count == 0;
}

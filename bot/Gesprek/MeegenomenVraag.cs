using Maatwerk.Domain.Kalender;

namespace Maatwerk.Bot.Gesprek;

/// <summary>
/// A question from a group that goes on in the one-to-one chat. It begins something of its own: it was no answer to what may be open here,
/// and what is open comes back after it.
/// </summary>
internal static class MeegenomenVraag
{
    /// <summary>What stands above the answer, so that nobody wonders where it comes from.</summary>
    public static string Aanhef(string vraag) => $"Je vroeg in de groep: ‘{vraag}’\nDaar leest iedereen mee. Daarom help ik je hier verder.";

    public static async Task HandleAsync(Spreker spreker)
    {
        if (spreker.Turn.Activity.Text?.Trim() is not { Length: > 0 } text) return;
        var understood = spreker.Gelezen.Understand(text, Nederland.Day(spreker.Now));
        if (await Veiligheid.FirstAsync(spreker, text, understood) || await AdresboekBeurt.TypedAsync(spreker, text)) return;
        await NieuweVraag.HandleAsync(spreker, text, understood);
    }
}

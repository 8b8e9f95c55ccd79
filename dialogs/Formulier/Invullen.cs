using System.Diagnostics.CodeAnalysis;
using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Formulier;

/// <summary>Fills in a form: step by step on cards, or question by question.</summary>
public static class Invullen
{
    public static async Task<TDoel> FillAsync<TDoel>(this DialogContext dialog, IReadOnlyList<Stap<TDoel>> stappen, TDoel doel, bool onCards)
    {
        // A card has room for all of it at once; in the chat one message may answer what is not asked yet.
        dialog.Expect(() => onCards ? [] : Questions(stappen, doel));
        for (var i = 0; i < stappen.Count; i++)
        {
            var stap = stappen[i];
            var velden = stap.Velden(doel);
            var card = onCards ? await OnCardAsync(dialog, stap, velden, doel, i + 1, stappen.Count) : null;
            if (card is not null && card.ContainsKey(StapVraag.PerVraag)) (onCards, card) = (false, null);
            if (card is null && stap.Poort is { } poort && !await dialog.AskAsync(stap.Naam, JaNee.Of(poort).As(stap.Titel.ToLowerInvariant()).Steering())) continue;
            foreach (var veld in velden) doel = await veld.AskAsync(dialog, doel, card?.GetValueOrDefault(veld.Naam));
        }
        return doel;
    }

    /// <summary>The questions of a form with what is known of them.</summary>
    public static IEnumerable<(string Name, Prompt Prompt)> Questions<TDoel>(IReadOnlyList<Stap<TDoel>> stappen, TDoel doel) =>
        stappen.SelectMany(stap => stap.Velden(doel)).Select(veld => (veld.Naam, veld.Question(doel)));

    // The value is made by a function, never by the constructor that the compiler asks for.
    [UnconditionalSuppressMessage("Trimming", "IL2091")]
    private static async Task<Dictionary<string, string>> OnCardAsync<TDoel>(DialogContext dialog, Stap<TDoel> stap, IReadOnlyList<Veld<TDoel>> velden, TDoel doel, int nummer, int aantal)
    {
        var shown = new Lazy<TDoel>(() => velden.Aggregate(doel, (filled, veld) => veld.Recall(dialog, filled)));
        var card = await dialog.AskAsync($"stap-{stap.Naam}", new StapVraag<TDoel>(stap, velden, shown, nummer, aantal));
        if (!card.ContainsKey(StapVraag.PerVraag)) dialog.GiveWay($"stap-{stap.Naam}", velden.Select(veld => veld.Naam));
        return card;
    }
}

using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Formulier;

/// <summary>Fills in a form: step by step on cards, or question by question.</summary>
public static class Invullen
{
    public static async Task<TDoel> FillAsync<TDoel>(this DialogContext dialog, IReadOnlyList<Stap<TDoel>> stappen, TDoel doel, bool onCards)
    {
        for (var i = 0; i < stappen.Count; i++)
        {
            var stap = stappen[i];
            var velden = stap.Velden(doel);
            var card = onCards ? await dialog.AskAsync($"stap-{stap.Naam}", new StapVraag<TDoel>(stap, velden, doel, i + 1, stappen.Count)) : null;
            if (card is not null && card.ContainsKey(StapVraag.PerVraag)) (onCards, card) = (false, null);
            if (card is null && stap.Poort is { } poort && !await dialog.AskAsync(stap.Naam, JaNee.Of(poort).As(stap.Titel.ToLowerInvariant()).Steering())) continue;
            foreach (var veld in velden) doel = await veld.AskAsync(dialog, doel, card?.GetValueOrDefault(veld.Naam));
        }
        return doel;
    }
}

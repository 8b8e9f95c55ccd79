namespace Maatwerk.Journeys.Teams;

/// <summary>Fills the card in a window: what is still empty and must be filled, one field after the other.</summary>
internal static class WindowForm
{
    private const string Unanswered = """
        card => [...card.querySelectorAll('[role=radiogroup], .ac-input-container')]
          .map(group => [...group.querySelectorAll('input[type=radio], input[type=checkbox]')])
          .filter(boxes => boxes.length && !boxes.some(box => box.checked))
          .map(boxes => boxes[0].id)
        """;

    /// <summary>Fills this card and presses the first button.</summary>
    public static async Task FillAsync(this TeamsPage teams, IReadOnlyDictionary<string, string> answers)
    {
        var card = teams.Window.Locator(".ac-adaptiveCard").First;
        foreach (var field in await card.Locator("textarea, input[type=text]:not([role=combobox])").AllAsync())
        {
            if ((await field.InputValueAsync()).Length == 0) await field.FillAsync(AnswerTo(await LabelAsync(field), answers));
        }
        foreach (var id in (await card.EvaluateAsync<string[]>(Unanswered)).Distinct())
            await card.Locator($"[id='{id}']").CheckAsync(new() { Force = true });
        var before = await card.InnerTextAsync();
        await card.Locator(".ac-actionSet").GetByRole(AriaRole.Button).First.ClickAsync();
        await teams.Page.WaitForFunctionAsync("before => document.querySelector('[role=dialog] .ac-adaptiveCard')?.innerText !== before", before);
    }

    private static Task<string> LabelAsync(ILocator field) => field.EvaluateAsync<string>(
        "field => (field.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.innerText ?? '').join(' ')");

    private static string AnswerTo(string label, IReadOnlyDictionary<string, string> answers) =>
        answers.FirstOrDefault(answer => label.Contains(answer.Key, StringComparison.OrdinalIgnoreCase)).Value
        ?? "Dat is besproken met het wijkteam.";
}

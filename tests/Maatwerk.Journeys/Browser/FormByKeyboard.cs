namespace Maatwerk.Journeys.Browser;

/// <summary>Fills the newest card the way somebody without a mouse does: Shift+Tab to the messages, Enter into the card, Tab from field to field.</summary>
public static class FormByKeyboard
{
    private const int MostFields = 60;

    // What stands under the focus: kind, label of the field, and whether it is filled in.
    private const string Focused = """
        () => {
          const it = document.activeElement, group = it.closest('.ac-input-container') ?? it;
          const kind = it.matches('.ac-pushButton') ? (it.matches('.style-positive') ? 'send' : 'button')
            : it.matches('textarea, input[type=text], input[type=number]') ? 'text' : it.matches('select') ? 'select' : it.type ?? it.tagName;
          const filled = kind === 'checkbox' || kind === 'radio' ? group.querySelector(':checked') !== null : (it.value ?? '') !== '';
          const named = it.closest('[role=group], [role=radiogroup]') ?? it;
          const names = (named.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.innerText ?? '');
          return [kind, names.join(' ').trim() || it.labels?.[0]?.innerText || '', String(filled)];
        }
        """;

    /// <summary>Fills what is still empty and must be filled, and presses the first button: next, or send.</summary>
    /// <param name="chat">The page.</param>
    /// <param name="answers">Part of a label, and what to type there.</param>
    public static Task FillByKeyboardAsync(this ChatPage chat, IReadOnlyDictionary<string, string> answers) => chat.AnsweredAsync(async () =>
    {
        await chat.GoIntoLastMessageAsync();
        for (var field = 0; field < MostFields; field++)
        {
            var (kind, label, filled) = await LookAsync(chat);
            if (kind == "send")
            {
                await chat.Page.Keyboard.PressAsync("Enter");
                return;
            }
            if (!filled && !IsOptional(label)) await FillAsync(chat, kind, label, answers);
            await chat.Page.Keyboard.PressAsync("Tab");
        }
        throw new InvalidOperationException("Expected a first button on the card, went past 60 fields without one.");
    });

    private static bool IsOptional(string label) =>
        label.Contains("mag je overslaan", StringComparison.Ordinal) || label.Contains("wil je wijzigen", StringComparison.Ordinal);

    private static async Task GoIntoLastMessageAsync(this ChatPage chat)
    {
        await chat.SendBox.FocusAsync();
        await chat.Page.Keyboard.PressAsync("Shift+Tab");
        for (var step = 0; step < 4 && !await InTranscriptAsync(chat); step++) await chat.Page.Keyboard.PressAsync("Shift+Tab");
        await chat.Page.Keyboard.PressAsync("End");
        await chat.Page.Keyboard.PressAsync("Enter");
    }

    private static Task<bool> InTranscriptAsync(ChatPage chat) =>
        chat.Page.EvaluateAsync<bool>("document.activeElement.matches('.webchat__basic-transcript')");

    private static async Task<(string Kind, string Label, bool Filled)> LookAsync(ChatPage chat)
    {
        var seen = await chat.Page.EvaluateAsync<string[]>(Focused);
        return (seen[0], seen[1], seen[2] == "true");
    }

    private static Task FillAsync(ChatPage chat, string kind, string label, IReadOnlyDictionary<string, string> answers) => kind switch
    {
        "text" => chat.Page.Keyboard.TypeAsync(AnswerTo(label, answers)),
        "checkbox" or "radio" => chat.Page.Keyboard.PressAsync("Space"),
        "select" => chat.Page.Keyboard.PressAsync("ArrowDown"),
        _ => Task.CompletedTask,
    };

    private static string AnswerTo(string label, IReadOnlyDictionary<string, string> answers) =>
        answers.FirstOrDefault(answer => label.Contains(answer.Key, StringComparison.OrdinalIgnoreCase)).Value
        ?? "Dat is besproken met het wijkteam.";
}

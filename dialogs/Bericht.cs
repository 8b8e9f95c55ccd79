using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs;

/// <summary>Makes the activities we send.</summary>
public static class Bericht
{
    public static Activity Plain(string text, IReadOnlyCollection<string>? buttons = null) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "plain",
        SuggestedActions = buttons is { Count: > 0 }
            ? new SuggestedActions { Actions = [.. buttons.Select(button => new CardAction { Title = button, Value = button })] }
            : null,
    };
}

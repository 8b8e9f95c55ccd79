using System.Text.Json;
using Maatwerk.Domain;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Teams;

/// <summary>The questions of Teams that are answered in the body: message extensions and task modules.</summary>
internal sealed class TeamsInvokes(DialogRunner<IDesk> runner)
{
    private readonly Taakvenster venster = new(runner);

    /// <summary>Answers one.</summary>
    /// <returns>False when it is another kind of question.</returns>
    public async Task<bool> HandleAsync(TurnContext<IDesk> context)
    {
        if (context.Activity.Type != ActivityTypes.Invoke) return false;
        var answer = context.Activity.Name switch
        {
            "composeExtension/query" => Zoekextensie.QueryAsync(context),
            "composeExtension/selectItem" => Zoekextensie.SelectAsync(context),
            "composeExtension/fetchTask" or "task/fetch" => venster.OpenAsync(context),
            "composeExtension/submitAction" when Previewed(context.Activity) is { } action => venster.PreviewedAsync(context, action),
            "composeExtension/submitAction" or "task/submit" => venster.SubmitAsync(context),
            _ => null,
        };
        if (answer is null) return false;
        context.InvokeResponse = await answer;
        return true;
    }

    private static string? Previewed(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("botMessagePreviewAction", out var action) && action.ValueKind == JsonValueKind.String ? action.GetString() : null;
}

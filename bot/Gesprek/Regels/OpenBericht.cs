using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A message that was typed while a question is open.</summary>
internal sealed class OpenBericht(Spreker spreker, string text, RecognizerResult understood)
{
    private (DialogFrame Frame, DialogRun? Run)? looked;

    public Spreker Spreker => spreker;
    public string Text => text;
    public RecognizerResult Understood => understood;
    public DialogFrame Frame => spreker.State.Top!;

    /// <summary>The run in which the open question refused this text as an answer; null before that was tried.</summary>
    public DialogRun? Refused { get; set; }

    public int Words => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>The dialog's answers so far and its open question.</summary>
    public async Task<DialogRun?> LookAsync()
    {
        if (looked is not { } known || known.Frame != Frame) looked = known = (Frame, await spreker.LookAsync(Frame));
        return known.Run;
    }
}

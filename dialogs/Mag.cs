using Maatwerk.Dialogs.Volg;

namespace Maatwerk.Dialogs;

/// <summary>Whether somebody may begin, said before anything is asked.</summary>
internal static class Mag
{
    /// <summary>Whether what follows may be begun at all: looks once why not, and says that. An empty reason means that it may.</summary>
    public static async Task<bool> MayAsync(this DialogContext dialog, Func<IDesk, Task<string>> whyNot)
    {
        var no = await dialog.LookUpAsync("mag", VolgJson.Default.String, whyNot);
        if (no.Length > 0) await dialog.SayAsync(no);
        return no.Length == 0;
    }
}

using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Dialogs.Zoek;

/// <summary>Remembers whom somebody looked up, for the first screen of the register and for the favourites.</summary>
public static class Opgezocht
{
    /// <summary>Notes the entry as looked up.</summary>
    /// <returns>True when this person keeps it.</returns>
    public static async Task<bool> NoteAsync(this IDesk desk, GebruikerId wie, string functionarisId)
    {
        if (wie.ObjectId.Length == 0) return false;
        // Read before anything is written: a turn that reads what it wrote has to do all its thinking at the writer.
        var keeps = (await desk.Adresboek.FavorietenAsync(wie)).Contains(functionarisId);
        await desk.Adresboek.UsedAsync(wie, functionarisId);
        return keeps;
    }

    // Noting it again changes nothing, so it needs no place in the journal.
    internal static Task<bool> NoteAsync(this DialogContext dialog, string functionarisId) =>
        dialog.IsLive ? dialog.PeekAsync(desk => desk.NoteAsync(dialog.Me(), functionarisId)) : Task.FromResult(false);
}

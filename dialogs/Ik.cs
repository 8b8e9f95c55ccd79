using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Dialogs;

/// <summary>Who is talking, as our own records know them.</summary>
public static class Ik
{
    public static GebruikerId Me(this DialogContext dialog) => new(dialog.From.TenantId, dialog.From.ObjectId);

    public static async Task<Gebruiker> MeAsync(this IDesk desk, GebruikerId id, string? naam = null) => await desk.Gebruikers.FindAsync(id) ?? Gebruiker.Onbekend(id, naam);

    public static Task<Gebruiker> MeAsync(this DialogContext dialog, IDesk desk) => desk.MeAsync(dialog.Me(), dialog.From.Name);
}

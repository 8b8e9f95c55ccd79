using System.Text.Json;
using Maatwerk.Dialogs.Meld;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Finds what an old card has already led to.</summary>
internal static class Indieningen
{
    /// <summary>The number under which this run of the filing dialog filed, or null.</summary>
    public static async Task<string?> FindAsync(Spreker spreker, string instance) =>
        await spreker.Turn.Turn.FindEffectAsync($"{instance}/{MeldCasusDialog.Effect}") is { } stored
            ? JsonSerializer.Deserialize(stored, MeldJson.Default.Gemeld)?.Nummer : null;
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Who can do what was just explained, is led on to it: a sentence with buttons that type what begins it.</summary>
internal static class Verderhelpen
{
    private const int MostButtons = 3;

    /// <summary>What to say below the explanation, or null when this person can begin nothing of it.</summary>
    public static async Task<(string Tekst, IReadOnlyList<string> Knoppen)?> FindAsync(IDesk desk, Gebruiker wie, string? intent) => intent switch
    {
        Intents.EscalateCasus when wie.Is(Rol.Regievoerder) => ("Je kunt zelf een casus voordragen: typ ‘draag MW-… voor bij het LET’ met het casusnummer.", []),
        Intents.EscalateCasus when wie.Is(Rol.LetVoorzitter) => ("Zien wat er bij het LET ligt?", ["let-zaken"]),
        Intents.EscalateCasus => Buttons("Wil je je regievoerder erom vragen?", "vraag let", await MineAsync(desk, wie, casus => casus.Status is CasusStatus.IngediendLmm or CasusStatus.InBehandelingLmm)),
        Intents.PlanOverleg when wie.Is(Rol.Regievoerder) => ("Ik kan een overleg voor je plannen: typ ‘plan overleg’ met het casusnummer.", []),
        Intents.PlanOverleg when wie.Is(Rol.Casusregisseur) || wie.Is(Rol.Maatwerkprofessional) => Buttons("Zal ik een overleg voor je plannen?", "plan overleg", await MineAsync(desk, wie, casus => casus.IsOpen)),
        _ => null,
    };

    private static (string, IReadOnlyList<string>)? Buttons(string tekst, string zin, IReadOnlyList<Casusnummer> casussen) =>
        casussen.Count == 0 ? null : (tekst, [.. casussen.Select(nummer => $"{zin} {nummer}")]);

    private static async Task<IReadOnlyList<Casusnummer>> MineAsync(IDesk desk, Gebruiker wie, Func<Casus, bool> past) =>
        [.. (await desk.Casussen.FiledByAsync(wie.Id)).Where(past).Take(MostButtons).Select(casus => casus.Nummer)];
}

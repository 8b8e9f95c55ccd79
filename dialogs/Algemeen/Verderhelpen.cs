using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Who can do what was just explained, is led on to it: a sentence with buttons that type what begins it.</summary>
internal static class Verderhelpen
{
    private const int MostButtons = 3;

    /// <summary>What to say below the explanation, or null when this person can begin nothing of it.</summary>
    /// <param name="isNamed">True when the article itself names the act, and not only the question.</param>
    public static async Task<(string Tekst, IReadOnlyList<string> Knoppen)?> FindAsync(IDesk desk, Gebruiker wie, string? intent, bool isNamed = false) => intent switch
    {
        Intents.RequestOverbrugging or Intents.TimeOutGuide when !isNamed => null,
        Intents.RequestOverbrugging when wie.Is(Rol.BeheerderOverbrugging) || wie.Is(Rol.Regievoerder) => ("Wil je zien wat er loopt?", ["Overbruggingen", "Open bedragen"]),
        Intents.RequestOverbrugging when wie.Is(Rol.Maatwerkprofessional) || wie.Is(Rol.Maatwerkfunctionaris) =>
            Buttons("Wil je een overbrugging aanvragen voor je casus?", "Vraag overbrugging", await MineAsync(desk, wie, Overbruggingseisen.IsBijLmm)),
        Intents.TimeOutGuide when wie.Is(Rol.Casusregisseur) =>
            ("Wil je zelf een pauze voorbereiden?", [.. (await MineAsync(desk, wie, casus => casus.IsOpen)).Take(MostButtons - 1).Select(nummer => $"Bereid pauze voor bij {nummer}"), "Bereid pauze voor", "Mijn pauzes"]),
        Intents.TimeOutGuide when wie.Is(Rol.Leidinggevende) && await HasToJudgeAsync(desk, wie) => ("Er ligt een pauze die jij kunt beoordelen.", ["Beoordeel pauze"]),
        Intents.EscalateCasus when wie.Is(Rol.Regievoerder) => ("Je kunt zelf een casus voordragen: typ ‘draag MW-… voor bij het LET’ met het casusnummer.", []),
        Intents.EscalateCasus when wie.Is(Rol.LetVoorzitter) => ("Zien wat er bij het LET ligt?", ["let-zaken"]),
        Intents.EscalateCasus => Buttons("Wil je je regievoerder erom vragen?", "vraag let", await MineAsync(desk, wie, casus => casus.Status is CasusStatus.IngediendLmm or CasusStatus.InBehandelingLmm)),
        Intents.PlanOverleg when wie.Is(Rol.Regievoerder) => ("Ik kan een overleg voor je plannen: typ ‘plan overleg’ met het casusnummer.", []),
        Intents.PlanOverleg when wie.Is(Rol.Casusregisseur) || wie.Is(Rol.Maatwerkprofessional) => Buttons("Zal ik een overleg voor je plannen?", "plan overleg", await MineAsync(desk, wie, casus => casus.IsOpen)),
        _ => null,
    };

    private static async Task<bool> HasToJudgeAsync(IDesk desk, Gebruiker wie) =>
        (await desk.Trajecten.OpenAsync<TimeOutAfspraak>()).Any(pauze => pauze.OrganisatieId == wie.OrganisatieId && pauze.VierOgen is { Door: null });

    private static (string, IReadOnlyList<string>)? Buttons(string tekst, string zin, IReadOnlyList<Casusnummer> casussen) =>
        casussen.Count == 0 ? null : (tekst, [.. casussen.Select(nummer => $"{zin} {nummer}")]);

    private static async Task<IReadOnlyList<Casusnummer>> MineAsync(IDesk desk, Gebruiker wie, Func<Casus, bool> past) =>
        [.. (await desk.Casussen.FiledByAsync(wie.Id)).Where(past).Take(MostButtons).Select(casus => casus.Nummer)];
}

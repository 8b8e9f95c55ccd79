using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>What somebody may do now with what was just explained.</summary>
/// <param name="Zin">One sentence that says so.</param>
/// <param name="Knoppen">What the buttons under it type.</param>
public sealed record Weg(string Zin, IReadOnlyList<string> Knoppen);

/// <summary>Leads from an explanation to the act at the desk, for who may do it; for everybody else the explanation is enough.</summary>
internal static class Wegwijzer
{
    private const int MostButtons = 3;

    public static async Task<Weg?> FindAsync(IDesk desk, Gebruiker wie, string naar) => naar switch
    {
        Intents.RequestOverbrugging => await OverbruggingAsync(desk, wie),
        Intents.TimeOutGuide => await PauzeAsync(desk, wie),
        _ => null,
    };

    private static async Task<Weg?> OverbruggingAsync(IDesk desk, Gebruiker wie)
    {
        if (wie.Is(Rol.BeheerderOverbrugging) || wie.Is(Rol.Regievoerder)) return new("Wil je zien wat er loopt?", ["Overbruggingen", "Open bedragen"]);
        if (!wie.Is(Rol.Maatwerkprofessional) && !wie.Is(Rol.Maatwerkfunctionaris)) return null;
        var mine = (await desk.Casussen.FiledByAsync(wie.Id)).Where(Overbruggingseisen.IsBijLmm).Take(MostButtons).ToList();
        return mine.Count == 0 ? null : new("Wil je een overbrugging aanvragen voor je casus?", [.. mine.Select(casus => $"Vraag overbrugging {casus.Nummer}")]);
    }

    private static async Task<Weg?> PauzeAsync(IDesk desk, Gebruiker wie)
    {
        if (wie.Is(Rol.Casusregisseur))
        {
            var mine = (await desk.Casussen.FiledByAsync(wie.Id)).Where(casus => casus.IsOpen).Take(MostButtons - 1);
            return new("Wil je zelf een pauze voorbereiden?", [.. mine.Select(casus => $"Bereid pauze voor bij {casus.Nummer}"), "Bereid pauze voor", "Mijn pauzes"]);
        }
        var waits = wie.Is(Rol.Leidinggevende) && (await desk.Trajecten.OpenAsync<TimeOutAfspraak>()).Any(pauze => pauze.OrganisatieId == wie.OrganisatieId && pauze.VierOgen is { Door: null });
        return waits ? new("Er ligt een pauze die jij kunt beoordelen.", ["Beoordeel pauze"]) : null;
    }
}

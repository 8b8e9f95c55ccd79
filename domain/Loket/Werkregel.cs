using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using static Maatwerk.Domain.Casussen.CasusStatus;

namespace Maatwerk.Domain.Loket;

/// <summary>One casus as a line in the work of the loket.</summary>
/// <param name="Plaats">Municipality, or the region when that is all that may be told.</param>
/// <param name="Sinds">Since when it stands as it does now.</param>
/// <param name="Bij">With whom it lies: a name, a group, or null for nobody.</param>
/// <param name="WachtOp">Who has the next move when that is not the loket, or null.</param>
/// <param name="IsOverTijd">Filed longer ago than the average, or the deadline passed.</param>
public sealed record Werkregel(
    Casusnummer Nummer, string Titel, CasusStatus Status, string Plaats, DateTimeOffset Sinds, DateOnly? Deadline, string? Bij, string? WachtOp, bool IsOverTijd)
{
    /// <summary>How long the LMM was involved on average in 2024: no term, only something to look at. Source: P9, domain 5.1.</summary>
    public static readonly TimeSpan Gemiddeld = TimeSpan.FromDays(56);

    public static Werkregel Of(Werk werk, DateTimeOffset nu)
    {
        var (casus, dossier) = (werk.Casus, werk.Dossier);
        return new Werkregel(casus.Nummer, casus.Melding.Titel ?? "", casus.Status, casus.Melding.Gemeente ?? casus.Melding.Regio ?? "", Since(casus), casus.Melding.Deadline,
            dossier.Behandelaar?.Naam ?? (dossier.Groep is { } groep ? $"groep {groep}" : null), Awaited(werk), IsOver(casus, nu));
    }

    private static DateTimeOffset Since(Casus casus) => casus.Geschiedenis.LastOrDefault(regel => regel.Van != regel.Naar)?.Op ?? default;

    private static bool IsOver(Casus casus, DateTimeOffset nu) =>
        (casus.IngediendOp is { } filed && filed + Gemiddeld < nu && casus.Status is not InUitvoering) || casus.Melding.Deadline < Nederland.Day(nu);

    private static string? Awaited(Werk werk) => werk.Casus.Status switch
    {
        AanvullingGevraagd => "de indiener",
        BijLet => "het LET",
        TeruggelegdMetRedenen => "de casusregisseur",
        InUitvoering when Owners(werk.Casus) is { Count: > 0 } owners => string.Join(", ", owners),
        InBehandelingLmm when werk.Dossier.WaitsFor() is { Count: > 0 } parties => string.Join(", ", parties),
        _ => null,
    };

    private static List<string> Owners(Casus casus) => [.. casus.Geschiedenis[^1].Acties.Select(actie => actie.Eigenaar).Distinct(StringComparer.OrdinalIgnoreCase)];
}

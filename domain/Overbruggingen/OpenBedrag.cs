namespace Maatwerk.Domain.Overbruggingen;

/// <summary>Money that is promised or paid and not settled yet.</summary>
/// <param name="Maximum">In euro: the most it may cost.</param>
/// <param name="Uitbetaald">In euro: what is paid out and not back.</param>
/// <param name="Sinds">The day of the grant, a local date in the Netherlands.</param>
/// <param name="WieBetaalt">Who should pay: decided, or still disputed and between whom.</param>
public sealed record OpenBedrag(string Casus, ToekenningSoort Soort, decimal Maximum, decimal Uitbetaald, DateOnly Sinds, DateOnly Einddatum, string WieBetaalt, OverbruggingStatus Status);

/// <summary>The overview of open amounts, oldest first, with totals per kind.</summary>
public static class OpenBedragen
{
    public static IReadOnlyList<OpenBedrag> Of(IEnumerable<Overbrugging> all) =>
    [
        .. from one in all
           where one.Toekenning is not null && one.Status is OverbruggingStatus.Garantstelling or OverbruggingStatus.Voorschot or OverbruggingStatus.HulpLoopt or OverbruggingStatus.BetalerBepaald
           let grant = one.Toekenning!
           orderby grant.Op, one.Id
           select new OpenBedrag(one.Casus?.ToString() ?? "", grant.Soort, grant.Maximum, one.Uitbetaald - one.Terugbetaald, Kalender.Nederland.Day(grant.Op), grant.Einddatum, WhoPays(one), one.Status),
    ];

    /// <summary>What is open per kind: how many, the most they may cost together and what is paid out, in euro.</summary>
    public static IReadOnlyList<(ToekenningSoort Soort, int Aantal, decimal Maximum, decimal Uitbetaald)> Totals(IReadOnlyCollection<OpenBedrag> open) =>
        [.. Enum.GetValues<ToekenningSoort>().Select(soort => (soort, open.Where(one => one.Soort == soort).ToList())).Select(part => (part.soort, part.Item2.Count, part.Item2.Sum(one => one.Maximum), part.Item2.Sum(one => one.Uitbetaald)))];

    private static string WhoPays(Overbrugging one) => one.Betaler
        ?? (one.Betalers.Count == 0 ? "nog niet bepaald" : $"nog niet bepaald ({string.Join(", ", one.Betalers.Select(betaler => betaler.Organisatie))})");
}

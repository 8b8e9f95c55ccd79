using System.Globalization;
using Maatwerk.Domain;
using Maatwerk.Domain.Kennis;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Terugkoppeling(Session session) : ITerugkoppeling
{
    private const string Count = """
        INSERT INTO kennis_oordeel (dag, versie, artikel, helpt, reden, tekst, aantal) VALUES ($1, $2, $3, $4, $5, $6, 1)
        ON CONFLICT (dag, versie, artikel, helpt, reden, tekst) DO UPDATE SET aantal = kennis_oordeel.aantal + 1
        """;
    private const string TakeOne = "UPDATE kennis_oordeel SET aantal = aantal - 1 WHERE dag = $1 AND versie = $2 AND artikel = $3 AND helpt = 0 AND reden = 'Geen' AND aantal > 0";
    private const string DropEmpty = "DELETE FROM kennis_oordeel WHERE dag = $1 AND aantal = 0";
    private const string CountUnanswered = """
        INSERT INTO kennis_onbeantwoord (dag, tekst, aantal) VALUES ($1, $2, 1)
        ON CONFLICT (dag, tekst) DO UPDATE SET aantal = kennis_onbeantwoord.aantal + 1
        """;
    private const string Judged = "SELECT artikel, helpt, reden, tekst, CAST(SUM(aantal) AS INTEGER) FROM kennis_oordeel WHERE dag >= $1 GROUP BY artikel, helpt, reden, tekst ORDER BY 5 DESC, artikel, reden, tekst";
    private const string Unanswered = "SELECT tekst, CAST(SUM(aantal) AS INTEGER), MAX(dag) FROM kennis_onbeantwoord WHERE dag >= $1 GROUP BY tekst ORDER BY 2 DESC, 3 DESC, tekst";

    private static readonly string Release = typeof(IDesk).Assembly.GetName().Version!.ToString(3);

    public Task RateAsync(string artikel, bool helpt, DateOnly dag) => CountAsync(artikel, helpt, dag, RedenSoort.Geen, "");

    public async Task ExplainAsync(string artikel, DateOnly dag, RedenSoort reden, string tekst)
    {
        if (reden == RedenSoort.Geen) return;
        await session.ExecuteAsync(TakeOne, Written(dag), Release, artikel);
        await session.ExecuteAsync(DropEmpty, Written(dag));
        await CountAsync(artikel, helpt: false, dag, reden, tekst);
    }

    public Task KeepUnansweredAsync(string tekst, DateOnly dag) => session.ExecuteAsync(CountUnanswered, Written(dag), Notitie.Of(tekst));

    public async Task<Kennisrapport> ReportAsync(DateOnly sinds) => new(sinds,
        await session.QueryAsync(Judged, row => new Oordeeltelling(row.GetString(0), row.GetInt32(1) == 1, Enum.Parse<RedenSoort>(row.GetString(2)), row.GetString(3), row.GetInt32(4)), Written(sinds)),
        await session.QueryAsync(Unanswered, row => new Onbeantwoord(row.GetString(0), row.GetInt32(1), DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture)), Written(sinds)));

    private Task CountAsync(string artikel, bool helpt, DateOnly dag, RedenSoort reden, string tekst) =>
        session.ExecuteAsync(Count, Written(dag), Release, artikel, helpt ? 1 : 0, reden.ToString(), Notitie.Of(tekst));

    /// <summary>A day as it stands in these tables; in the order of the calendar.</summary>
    public static string Written(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

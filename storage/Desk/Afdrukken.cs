using System.Buffers.Text;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Afdrukken(Session session, TurnScope turn) : IAfdrukken
{
    private const string Add = "INSERT INTO afdruk (sleutel, tenant, wie, nummer, tot) VALUES ($1, $2, $3, $4, $5)";
    private const string Find = "SELECT tenant, wie, nummer FROM afdruk WHERE sleutel = $1 AND tot > $2";
    private const string Spend = "DELETE FROM afdruk WHERE sleutel = $1";
    private const string Old = "DELETE FROM afdruk WHERE tot <= $1";

    public async Task<string> MakeAsync(Afdruk afdruk)
    {
        var sleutel = Base64Url.EncodeToString(Sleutel.New());
        await session.ExecuteAsync(Add, Sleutel.Hash(sleutel), afdruk.Wie.TenantId, afdruk.Wie.ObjectId, afdruk.Nummer.ToString(), turn.Now + Domain.Loket.Afdrukken.Geldig);
        return sleutel;
    }

    public Task<Afdruk?> FindAsync(string sleutel) => session.FindAsync(
        Find, row => new Afdruk(new GebruikerId(row.GetString(0), row.GetString(1)), Casusnummer.Parse(row.GetString(2))!.Value), Sleutel.Hash(sleutel), turn.Now);

    // Of two who use it at once, only the one that really takes the row away has it.
    public async Task<Afdruk?> TakeAsync(string sleutel) =>
        await FindAsync(sleutel) is { } afdruk && await session.TouchAsync(Spend, Sleutel.Hash(sleutel)) ? afdruk : null;

    /// <summary>Throws away the keys that are not good any more.</summary>
    public static Task ForgetAsync(Session session, DateTimeOffset now) => session.ExecuteAsync(Old, now);
}

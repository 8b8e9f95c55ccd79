using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
internal sealed class Registerbeheer(Session session, TurnScope turn) : IRegisterbeheer
{
    private const string Entry = "SELECT document FROM functionaris WHERE id = $1";
    private const string Entries = "SELECT id, document FROM functionaris";
    private const string DropEntry = "DELETE FROM functionaris WHERE id = $1";
    private const string ForgetOlder = "DELETE FROM registervorig WHERE voorstel <> $1";
    private const string KeepBefore = "INSERT INTO registervorig (voorstel, id, document, nieuw) VALUES ($1, $2, $3, $4)";
    private const string Before = "SELECT id, document, nieuw FROM registervorig WHERE voorstel = $1 ORDER BY id";
    private const string ForgetBefore = "DELETE FROM registervorig WHERE voorstel = $1";
    private const string Last = "SELECT COALESCE(MAX(voorstel), 0) FROM registervorig";
    private const string Next = "SELECT COALESCE(MAX(nummer), 0) + 1 FROM registerzaak WHERE soort = $1";
    private const string Add = "INSERT INTO registerzaak (soort, nummer, tenant, is_open, op, document) VALUES ($1, $2, $3, $4, $5, $6)";
    private const string Find = "SELECT document FROM registerzaak WHERE soort = $1 AND nummer = $2";
    private const string Open = "SELECT document FROM registerzaak WHERE soort = $1 AND is_open = $2 ORDER BY nummer";
    private const string Change = "UPDATE registerzaak SET is_open = $3, document = $4 WHERE soort = $1 AND nummer = $2";

    public Task<Maatwerkfunctionaris?> EntryAsync(string id) => session.FindAsync(Entry, row => MaatwerkfunctionarisJson.Read(row.GetString(0)), id);

    public async Task<IReadOnlyDictionary<string, string>> DocumentsAsync() =>
        (await session.QueryAsync(Entries, row => (Id: row.GetString(0), Document: row.GetString(1)))).ToDictionary(row => row.Id, row => row.Document, StringComparer.Ordinal);

    public async Task<IReadOnlyList<string>> ChangeAsync(IReadOnlyCollection<Ingangwijziging> wijzigingen, AuditSpoor spoor, int? voorstel = null)
    {
        await session.LockAsync("register");
        var was = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var wijziging in wijzigingen) was[wijziging.Wordt.Id] = await session.FindAsync(Entry, row => row.GetString(0), wijziging.Wordt.Id);
        var changed = wijzigingen.Where(wijziging => (was[wijziging.Wordt.Id] is { } document ? Ingangmerk.Of(document) : null) != wijziging.Was).Select(wijziging => wijziging.Wordt.Id).ToList();
        if (changed.Count > 0) return changed;
        if (voorstel is { } import)
        {
            await session.ExecuteAsync(ForgetOlder, import);
            foreach (var (wordt, before) in wijzigingen.Select(wijziging => (wijziging.Wordt, was[wijziging.Wordt.Id])))
                await session.ExecuteAsync(KeepBefore, import, wordt.Id, before, MaatwerkfunctionarisJson.Write(wordt));
        }
        await RegisterSource.SaveAsync(session, wijzigingen.Select(wijziging => wijziging.Wordt));
        foreach (var wijziging in wijzigingen) await KeepTermAsync(wijziging.Wordt, isNew: wijziging.Was is null);
        await AuditTable.AddAsync(session, turn, wijzigingen.Select(wijziging => (spoor.Wie, spoor.Wat, $"ingang/{wijziging.Wordt.Id}", "vastgelegd")));
        return [];
    }

    public async Task<(int Teruggezet, IReadOnlyList<string> Gebleven)> UndoAsync(int voorstel, AuditSpoor spoor)
    {
        await session.LockAsync("register");
        var (back, kept) = (0, new List<string>());
        foreach (var (id, before, wrote) in await session.QueryAsync(Before, row => (row.GetString(0), row.TextOrNull(1), row.GetString(2)), voorstel))
        {
            if (await session.FindAsync(Entry, row => row.GetString(0), id) != wrote)
            {
                kept.Add(id);
                continue;
            }
            if (before is null) await session.ExecuteAsync(DropEntry, id);
            else await RegisterSource.RestoreAsync(session, MaatwerkfunctionarisJson.Read(before), before);
            // An entry that is gone has nothing to be asked about.
            await KeepTermAsync(before is null ? MaatwerkfunctionarisJson.Read(wrote) with { Status = Functionarisstatus.Vervallen } : MaatwerkfunctionarisJson.Read(before), isNew: false);
            back++;
        }
        await RegisterSource.RaiseAsync(session);
        await session.ExecuteAsync(ForgetBefore, voorstel);
        await AuditTable.AddAsync(session, turn, [(spoor.Wie, spoor.Wat, $"voorstel/{voorstel}", $"{back} teruggezet")]);
        return (back, kept);
    }

    public async Task<T> BeginAsync<T>(GebruikerId van, Func<int, T> make) where T : class, IRegisterzaak<T>
    {
        await session.LockAsync($"registerzaak/{T.Soort}");
        var zaak = make(await session.FindAsync(Next, row => row.GetInt32(0), T.Soort));
        await session.ExecuteAsync(Add, T.Soort, zaak.Nummer, van.TenantId, zaak.IsOpen, turn.Now, Write(zaak));
        await AuditTable.AddAsync(session, turn, [(van, $"{T.Soort}-begin", $"{T.Soort}/{zaak.Nummer}", zaak.StatusNaam)]);
        return zaak;
    }

    public async Task<T?> FindAsync<T>(int nummer) where T : class, IRegisterzaak<T>
    {
        await session.LockAsync($"registerzaak/{T.Soort}/{nummer}");
        return await session.FindAsync(Find, row => Read<T>(row.GetString(0)), T.Soort, nummer);
    }

    public async Task<IReadOnlyList<T>> OpenAsync<T>() where T : class, IRegisterzaak<T> =>
        await session.QueryAsync(Open, row => Read<T>(row.GetString(0)), T.Soort, true);

    public async Task SaveAsync<T>(T zaak, AuditSpoor spoor) where T : class, IRegisterzaak<T>
    {
        await session.ExecuteAsync(Change, T.Soort, zaak.Nummer, zaak.IsOpen, Write(zaak));
        await AuditTable.AddAsync(session, turn, [(spoor.Wie, spoor.Wat, $"{T.Soort}/{zaak.Nummer}", zaak.StatusNaam)]);
    }

    public async Task<int?> LastImportAsync() => await session.FindAsync(Last, row => row.GetInt32(0)) is > 0 and var nummer ? nummer : null;

    private Task KeepTermAsync(Maatwerkfunctionaris ingang, bool isNew)
    {
        var controle = new Ingangcontrole(ingang);
        return Termijnen.KeepAsync(session, controle.Zaak, null, controle, isNew);
    }

    private static T Read<T>(string document) where T : class, IRegisterzaak<T> => JsonSerializer.Deserialize(document, Shape<T>())!;

    private static string Write<T>(T zaak) where T : class, IRegisterzaak<T> => JsonSerializer.Serialize(zaak, Shape<T>());

    private static JsonTypeInfo<T> Shape<T>() where T : class, IRegisterzaak<T> => T.Json;
}

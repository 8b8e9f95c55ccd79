using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>The register as its keepers see it: the stored entries of this moment, not the index; inside the transaction of the turn.</summary>
public interface IRegisterbeheer
{
    /// <summary>The entry as it is stored now; null when there is none.</summary>
    Task<Maatwerkfunctionaris?> EntryAsync(string id);

    /// <summary>All stored entries as text, by id.</summary>
    Task<IReadOnlyDictionary<string, string>> DocumentsAsync();

    /// <summary>Stores changed entries; every index follows within seconds.</summary>
    /// <param name="voorstel">The import they come from: what stood there before is kept, so that it can be taken back. Null for a change of one entry.</param>
    /// <returns>The ids of entries that somebody changed meanwhile. When there are any, nothing was stored.</returns>
    Task<IReadOnlyList<string>> ChangeAsync(IReadOnlyCollection<Ingangwijziging> wijzigingen, AuditSpoor spoor, int? voorstel = null);

    /// <summary>Puts back, letter for letter, what stood there before an import.</summary>
    /// <returns>How many were put back, and the ids that were changed since and stay.</returns>
    Task<(int Teruggezet, IReadOnlyList<string> Gebleven)> UndoAsync(int voorstel, AuditSpoor spoor);

    /// <summary>Begins a numbered task.</summary>
    Task<T> BeginAsync<T>(GebruikerId van, Func<int, T> make) where T : class, IRegisterzaak<T>;

    /// <summary>That task, or null. Whoever reads it has it until the commit.</summary>
    Task<T?> FindAsync<T>(int nummer) where T : class, IRegisterzaak<T>;

    /// <summary>Those that wait for somebody, oldest first.</summary>
    Task<IReadOnlyList<T>> OpenAsync<T>() where T : class, IRegisterzaak<T>;

    /// <summary>Stores a changed task, with a line in the audit trail.</summary>
    Task SaveAsync<T>(T zaak, AuditSpoor spoor) where T : class, IRegisterzaak<T>;

    /// <summary>The number of the import that was carried out last; null when there is none that can be taken back.</summary>
    Task<int?> LastImportAsync();
}

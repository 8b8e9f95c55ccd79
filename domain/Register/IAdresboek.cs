using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Register;

/// <summary>Per person: the entries of the register somebody keeps, and those looked up last. Only ids, at most <see cref="Meeste"/> of each.</summary>
public interface IAdresboek
{
    /// <summary>Most ids in each of the two lists.</summary>
    public const int Meeste = 25;

    /// <summary>Ids of the kept entries, kept last first.</summary>
    Task<IReadOnlyList<string>> FavorietenAsync(GebruikerId wie);

    /// <summary>Ids of the entries looked up last, newest first.</summary>
    Task<IReadOnlyList<string>> RecentAsync(GebruikerId wie);

    /// <summary>Keeps an entry; keeping it twice is keeping it once.</summary>
    /// <returns>False when the list is full and nothing was kept.</returns>
    Task<bool> KeepAsync(GebruikerId wie, string functionarisId);

    /// <summary>Keeps an entry no longer; what was not kept stays so.</summary>
    Task DropAsync(GebruikerId wie, string functionarisId);

    /// <summary>An entry was looked up; the oldest beyond the limit goes. Saying it twice changes nothing.</summary>
    Task UsedAsync(GebruikerId wie, string functionarisId);
}

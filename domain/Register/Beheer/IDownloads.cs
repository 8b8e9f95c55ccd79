using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>Files that can be fetched once, by a link nobody can guess; inside the transaction of the turn.</summary>
public interface IDownloads
{
    /// <summary>How long a link holds.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromHours(24);

    /// <summary>Keeps a file for one fetch.</summary>
    /// <returns>The path of the link on the bot's own address: <c>/downloads/…</c> with 128 bits of chance.</returns>
    Task<string> KeepAsync(GebruikerId voor, string naam, string inhoud);
}

namespace Maatwerk.Runtime.Turns;

/// <summary>Files that can be fetched once by a link.</summary>
public interface IStoredFiles
{
    /// <summary>The file behind a token, given away for good; null when it is not there, was fetched, or is past its time.</summary>
    Task<StoredFile?> TakeAsync(string token, CancellationToken cancellationToken);
}

/// <summary>A text file with its name.</summary>
public sealed record StoredFile(string Name, string Content);

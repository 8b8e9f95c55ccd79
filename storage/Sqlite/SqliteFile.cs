using Maatwerk.Storage.Sql;
using Microsoft.Data.Sqlite;

namespace Maatwerk.Storage.Sqlite;

/// <summary>The database file: readable by its owner alone, and held by one process at a time through a lock file beside it.</summary>
internal sealed class SqliteFile : IDisposable
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerDirectory = OwnerOnly | UnixFileMode.UserExecute;
    private const UnixFileMode OthersMayWrite = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;

    private readonly FileStream held;

    /// <summary>Makes what is missing, checks what is there and takes the lock.</summary>
    /// <exception cref="StorageStartException">Others could read or change the file, or another process has it.</exception>
    public SqliteFile(string connectionString)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString) { Pooling = false, ForeignKeys = true };
        if (settings.DataSource is "" or ":memory:" || settings.Mode is SqliteOpenMode.Memory or SqliteOpenMode.ReadOnly)
            throw new StorageStartException("Data Source must name a file that can be written: what is only in memory is lost with the process.");
        Path = settings.DataSource = System.IO.Path.GetFullPath(settings.DataSource);
        ConnectionString = settings.ToString();
        held = Guarded(Hold);
    }

    public string Path { get; }
    public string ConnectionString { get; }

    private FileStream Hold()
    {
        CheckDirectory(System.IO.Path.GetDirectoryName(Path)!);
        FileStream? lockFile = null;
        try
        {
            lockFile = Open($"{Path}.lock", FileShare.None);
            Open(Path, FileShare.ReadWrite).Dispose();
            foreach (var file in new[] { Path, $"{Path}-wal" }.Where(File.Exists))
                CheckMode(file);
            return lockFile;
        }
        catch
        {
            lockFile?.Dispose();
            throw;
        }
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException))
        {
            throw new StorageStartException($"{Path} is in use by another process: stop that one first, or use PostgreSQL to run more than one.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageStartException($"{Path} cannot be opened for writing by this account: {error.Message}", error);
        }
    }

    private static FileStream Open(string path, FileShare share)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = share };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new FileStream(path, options);
    }

    private static void CheckDirectory(string directory)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else if (!Directory.Exists(directory))
            Directory.CreateDirectory(directory, OwnerDirectory);
        else if ((File.GetUnixFileMode(directory) & OthersMayWrite) != UnixFileMode.None)
            throw new StorageStartException($"Others may write in {directory}, so they could replace the database: run chmod go-w '{directory}'.");
    }

    /// <summary>Setting the mode that is already there only works for the owner: that is the check on the owner.</summary>
    private static void CheckMode(string file)
    {
        if (OperatingSystem.IsWindows())
            return;
        var mode = File.GetUnixFileMode(file);
        if ((mode & ~OwnerOnly) != UnixFileMode.None)
            throw new StorageStartException($"{file} has mode {Convert.ToString((int)mode, 8)}, expected 600: run chmod 600 '{file}'.");
        File.SetUnixFileMode(file, OwnerOnly);
    }

    public void Dispose() => held.Dispose();
}

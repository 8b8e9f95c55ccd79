using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Sqlite;

/// <summary>
/// Which numbers are on their way to the writer: of two who run ahead at the same time the second counts on the first. It is only a guess; the writer takes no
/// number but the next one.
/// </summary>
internal sealed class SqliteForesight
{
    private const int Most = 1_000;
    private readonly Lock gate = new();
    private readonly Dictionary<(Counter, object), long> given = [];

    /// <summary>The number that will most likely be next.</summary>
    public long Next(Counter counter, object key, long last)
    {
        lock (gate)
        {
            // What is forgotten is looked up.
            if (given.Count >= Most) given.Clear();
            return given[(counter, key)] = Math.Max(last, given.GetValueOrDefault((counter, key))) + 1;
        }
    }

    /// <summary>A guess that came to nothing: the next one begins again from what is kept.</summary>
    public void Forget(Counter counter, object key)
    {
        lock (gate) given.Remove((counter, key));
    }
}

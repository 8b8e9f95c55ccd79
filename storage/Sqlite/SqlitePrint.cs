using System.Buffers;
using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using SQLitePCL;

namespace Maatwerk.Storage.Sqlite;

/// <summary>A print of rows: two prints are equal when the rows are. For one thread at a time.</summary>
internal sealed class SqlitePrint
{
    // Nobody outside this process can make two rows with one print.
    private static readonly long Seed = Random.Shared.NextInt64();

    private readonly XxHash128 hash = new(Seed);

    /// <summary>The print of no rows.</summary>
    public static Lazy<UInt128> OfNothing { get; } = new(new SqlitePrint().Take());

    /// <summary>The print of one row with these columns: whole numbers, texts, bytes and nulls.</summary>
    public static UInt128 Of(ReadOnlySpan<object?> row)
    {
        var print = new SqlitePrint();
        foreach (var column in row)
        {
            if (column is null) print.Add(raw.SQLITE_NULL, 0, []);
            else if (column is long number) print.Add(raw.SQLITE_INTEGER, number, []);
            else if (column is byte[] bytes) print.Add(raw.SQLITE_BLOB, bytes.Length, bytes);
            else print.Add((string)column);
        }
        return print.Take();
    }

    /// <summary>The next column, of this type of SQLite, with a whole number or with the length of a text.</summary>
    public void Add(int type, long number, ReadOnlySpan<byte> text)
    {
        Span<byte> head = stackalloc byte[12];
        BinaryPrimitives.WriteInt32LittleEndian(head, type);
        BinaryPrimitives.WriteInt64LittleEndian(head[4..], number);
        hash.Append(head);
        hash.Append(text);
    }

    /// <summary>The print of all that was added since the last one.</summary>
    public UInt128 Take()
    {
        var print = hash.GetCurrentHashAsUInt128();
        hash.Reset();
        return print;
    }

    private void Add(string text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var length = Encoding.UTF8.GetBytes(text, buffer);
        Add(raw.SQLITE_TEXT, length, buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
    }
}

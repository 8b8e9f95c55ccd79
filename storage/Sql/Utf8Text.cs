using System.Text;

namespace Maatwerk.Storage.Sql;

/// <summary>A text that is at hand as UTF-8, not empty and without NUL, to be kept as any other text.</summary>
internal sealed record Utf8Text(byte[] Bytes)
{
    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}

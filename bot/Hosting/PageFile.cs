using System.IO.Compression;
using System.Security.Cryptography;

namespace Maatwerk.Bot.Hosting;

/// <summary>One file of the page in memory, as it is and compressed. A <c>.br</c> or <c>.gz</c> beside it is taken as made at build.</summary>
internal sealed record PageFile(string ContentType, string Version, byte[] Plain, byte[] Gzip, byte[] Brotli)
{
    public string ETag { get; } = $"\"{Version}\"";

    public static PageFile Read(string path)
    {
        var plain = File.ReadAllBytes(path);
        var version = Convert.ToHexStringLower(SHA256.HashData(plain))[..16];
        return new PageFile(TypeOf(path), version, plain,
            Sibling(path + ".gz") ?? Compress(plain, stream => new GZipStream(stream, CompressionLevel.Optimal)),
            Sibling(path + ".br") ?? Compress(plain, stream => new BrotliStream(stream, CompressionLevel.Optimal)));
    }

    /// <summary>The smallest body the client takes, with the name of its encoding (null when it is the file itself).</summary>
    public (string? Encoding, byte[] Body) For(string acceptEncoding)
    {
        if (Accepts(acceptEncoding, "br")) return ("br", Brotli);
        return Accepts(acceptEncoding, "gzip") ? ("gzip", Gzip) : (null, Plain);
    }

    private static bool Accepts(string header, string encoding) =>
        header.Split(',', StringSplitOptions.TrimEntries).Any(part =>
            part.Split(';')[0].Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase)
            && !part.Replace(" ", "", StringComparison.Ordinal).EndsWith(";q=0", StringComparison.Ordinal));

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    private static byte[]? Sibling(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> wrap)
    {
        using var target = new MemoryStream();
        using (var stream = wrap(target)) stream.Write(plain);
        return target.ToArray();
    }
}

using System.Security.Cryptography;
using System.Text;

namespace Maatwerk.Storage.Desk;

/// <summary>The key of a link that works once. Only its hash is kept: enough to know it again, not enough to use it.</summary>
internal static class Sleutel
{
    private const int Size = 16;

    public static byte[] New() => RandomNumberGenerator.GetBytes(Size);

    public static string Hash(string sleutel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
}

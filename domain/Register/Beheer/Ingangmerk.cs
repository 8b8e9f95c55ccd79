using System.Security.Cryptography;
using System.Text;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>A short mark of a stored entry: another mark means that somebody changed it meanwhile.</summary>
public static class Ingangmerk
{
    private const int Bytes = 12;

    /// <param name="document">The entry as it is stored.</param>
    public static string Of(string document) => Of(MaatwerkfunctionarisJson.Read(document));

    public static string Of(Maatwerkfunctionaris ingang) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(MaatwerkfunctionarisJson.Write(ingang))).AsSpan(0, Bytes));
}

using System.Globalization;

namespace Maatwerk.Tests.Levenslopen;

/// <summary>Random events for the life cycles: as many stories as MAATWERK_STAPPEN says, a few by default.</summary>
internal static class Stappen
{
    public static int Stories => int.TryParse(Environment.GetEnvironmentVariable("MAATWERK_STAPPEN"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 150;

    public static T Pick<T>(this Random random, IReadOnlyList<T> list) => list[random.Next(list.Count)];

    public static T Pick<T>(this Random random) where T : struct, Enum => random.Pick(Enum.GetValues<T>());
}

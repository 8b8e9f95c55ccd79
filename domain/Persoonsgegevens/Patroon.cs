using System.Text.RegularExpressions;

namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// How the patterns are compiled: at build time, because the masker stands in every turn and must be there at the first one.
/// Each repetition is bounded, so the work grows with the length of the text and no more; the time limit only guards that promise.
/// </summary>
internal static class Patroon
{
    public const RegexOptions Letterlijk = RegexOptions.CultureInvariant;
    public const RegexOptions Hoofdletterongevoelig = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    public const int MaxMilliseconds = 10_000;
}

namespace Maatwerk.Domain.Register.Namen;

/// <summary>
/// First names, surnames and the little words between them; content files <c>Content/Understanding/voornamen*.txt</c> and <c>achternamen*.txt</c>.
/// All words are asked for folded: lower case, no diacritics, no apostrophes.
/// </summary>
internal static class Persoonsnamen
{
    private static readonly HashSet<string> Voornamen = Read("voornamen");
    private static readonly HashSet<string> VoornamenOokWoorden = Read("voornamen-ook-woorden");
    private static readonly HashSet<string> Achternamen = Read("achternamen");
    private static readonly HashSet<string> AchternamenOokWoorden = Read("achternamen-ook-woorden");
    private static readonly HashSet<string> Tussenvoegsels =
        ["van", "de", "der", "den", "ter", "ten", "te", "het", "el", "al", "ben", "in", "t", "op", "la", "le", "du", "von", "ait", "bin", "da", "dos", "di", "vd", "v", "d"];

    /// <summary>A first name; also one that is an ordinary word.</summary>
    public static bool IsFirst(string woord) => Voornamen.Contains(woord);

    /// <summary>A first name that is an ordinary word too and counts only with a capital.</summary>
    public static bool IsFirstAndWord(string woord) => VoornamenOokWoorden.Contains(woord);

    public static bool IsInfix(string woord) => Tussenvoegsels.Contains(woord);

    /// <summary>A surname without its "van" or "de".</summary>
    public static bool IsLast(string woord) => Achternamen.Contains(woord);

    /// <summary>A surname as it is known without a capital: "verhoeven", and "groot" only after "de".</summary>
    public static bool IsLastInLowerCase(string woord, bool afterInfix) => Achternamen.Contains(woord) && (afterInfix || !AchternamenOokWoorden.Contains(woord));

    private static HashSet<string> Read(string file) => [.. Inhoud.Lines($"Understanding/{file}.txt").SelectMany(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(Woorden.Compact)];
}

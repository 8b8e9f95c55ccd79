namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>
/// The texts in which lately nothing was found. A text passes the masker more than once on its way to a casus, and looking costs more than remembering that there was
/// nothing. A text with personal data in it is never kept here. Safe for many threads at once: two texts that want one place push each other out.
/// </summary>
internal static class CleanTexts
{
    private const int Places = 512;
    private static readonly string?[] s_texts = new string?[Places];

    public static bool Has(string text) => string.Equals(Volatile.Read(ref Place(text)), text);

    public static void Add(string text) => Volatile.Write(ref Place(text), text);

    private static ref string? Place(string text) => ref s_texts[(uint)string.GetHashCode(text) % Places];
}

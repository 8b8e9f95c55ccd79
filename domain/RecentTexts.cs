namespace Maatwerk.Domain;

/// <summary>
/// Texts in which lately nothing was found: of personal data, or of danger. The same text is looked through more than once on its way to a casus, and what a form
/// offers to choose comes back all day; looking costs far more than remembering that there was nothing. What was found in is never kept here.
/// Safe for many threads at once: two texts that want one place push each other out.
/// </summary>
internal sealed class RecentTexts
{
    private const int Places = 512;

    // A message that is read is no longer than this; together these take no more than a few megabytes.
    private const int Longest = 4_000;
    private readonly string?[] texts = new string?[Places];

    public bool Has(string text) => text.Length <= Longest && string.Equals(Volatile.Read(ref Place(text)), text, StringComparison.Ordinal);

    public void Add(string text)
    {
        if (text.Length <= Longest) Volatile.Write(ref Place(text), text);
    }

    private ref string? Place(string text) => ref texts[(uint)text.GetHashCode(StringComparison.Ordinal) % Places];
}

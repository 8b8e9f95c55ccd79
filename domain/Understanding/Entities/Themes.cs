namespace Maatwerk.Domain.Understanding;

/// <summary>The themes of the register, found by the stems of their words; content file <c>themas.csv</c> (thema;stam).</summary>
public static class Themes
{
    public const string Schulden = "Schulden", Wonen = "Wonen", Jeugd = "Jeugd", Zorg = "Zorg", Onderwijs = "Onderwijs", WerkEnInkomen = "Werk en inkomen", Veiligheid = "Veiligheid", Toeslagen = "Toeslagen en belastingen", Inburgering = "Inburgering", Identiteit = "Identiteit en BRP";

    public static readonly IReadOnlyList<string> All = [Schulden, Wonen, Jeugd, Zorg, Onderwijs, WerkEnInkomen, Veiligheid, Toeslagen, Inburgering, Identiteit];

    static readonly StemIndex s_stems = StemIndex.FromCsv("themas.csv");

    /// <summary>The themes that the words speak of, in the order of the text.</summary>
    public static IReadOnlyList<string> Find(TokenizedText text) => s_stems.Find(text).Select(m => m.Value).Distinct().ToArray();
}

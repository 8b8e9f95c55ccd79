namespace Maatwerk.Dialogs.Loket;

/// <summary>What is done with the work of the loket: an act, the casussen, and for whom.</summary>
/// <param name="Daad">A dialog of the desk, or <see cref="Volgende"/>.</param>
internal sealed record WerkKeuze(string Daad, IReadOnlyList<string> Casussen, string? Rest = null)
{
    public const string Volgende = "volgende";
    public const string Neem = "neem-casus", WijsToe = "wijs-casus-toe", GeefVrij = "geef-casus-vrij", Dossier = "dossier";

    /// <summary>As an answer is kept.</summary>
    public string Write() => $"{Daad}|{string.Join(',', Casussen)}|{Rest}";

    public static WerkKeuze Parse(string kept)
    {
        var parts = kept.Split('|', 3);
        return new WerkKeuze(parts[0], parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries), parts[2].Length == 0 ? null : parts[2]);
    }

    public Vervolg Begin() => LoketStart.Begin(Daad, Casussen, Rest);
}

using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Which organisation is meant: one that was asked before, or another one by name.</summary>
internal static class BetalerVragen
{
    private const string Other = "andere-organisatie";

    public static async Task<string> AskPayerAsync(this DialogContext dialog, string vraag, OverbruggingBeeld beeld, string label)
    {
        var partij = await dialog.AskAsync("partij", Keuze.Of(vraag, [.. beeld.Betalers.Select(naam => new Optie(naam, naam)), new Optie(Other, "Een andere organisatie")]).As(label));
        return partij == Other ? await dialog.AskAsync("andere-partij", Tekst.Of("Welke organisatie?").AtMost(100).As(label)) : partij;
    }
}

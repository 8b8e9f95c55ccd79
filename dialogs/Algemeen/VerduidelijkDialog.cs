using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Asks which of two or three meanings is right, instead of guessing: something to do, an earlier answer to change, or the answer to the open question.</summary>
public sealed class VerduidelijkDialog(VerduidelijkStart start) : Dialog<Vervolg?>
{
    private const string Answer = "antwoord";
    private const string Change = "wijziging-";

    public override string Name => "verduidelijk";
    public override string Title => "je vraag";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var gekozen = await dialog.AskAsync("bedoeling", Keuze.Of("Wat bedoel je?", Options()).As("bedoeling"));
        if (gekozen == Answer) return new Vervolg("") { Antwoord = start.Tekst };
        if (gekozen.StartsWith(Change, StringComparison.Ordinal)) return new Vervolg("") { Wijzigingen = [Changes[int.Parse(gekozen[Change.Length..], System.Globalization.CultureInfo.InvariantCulture)]] };
        if (Onderwerpen.Of(gekozen, RecognizedEntities.None, start.Tekst) is { } next) return next;
        await dialog.SayAsync("Vertel me dan in andere woorden wat je zoekt, of typ ‘help’.");
        return null;
    }

    private List<Wijziging> Changes => start.Wijzigingen ?? [];

    private IEnumerable<Optie> Options() =>
    [
        .. Changes.Select((change, i) => new Optie($"{Change}{i}", $"Wijzigen: {change.Titel}")),
        .. start.AlsAntwoord is { } label ? [new Optie(Answer, $"Dit is mijn antwoord op: {label}")] : Array.Empty<Optie>(),
        .. start.Betekenissen.Select(intent => new Optie(intent, Bedoelingen.InWords(intent))),
        new Optie("iets-anders", "Iets anders"),
    ];
}

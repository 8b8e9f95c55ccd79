using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Asks which of two or three meanings is right, instead of guessing.</summary>
public sealed class VerduidelijkDialog(VerduidelijkStart start) : Dialog<Vervolg?>
{
    public override string Name => "verduidelijk";
    public override string Title => "je vraag";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var options = start.Betekenissen.Select(intent => new Optie(intent, Bedoelingen.InWords(intent))).Append(new Optie("iets-anders", "Iets anders"));
        var gekozen = await dialog.AskAsync("bedoeling", Keuze.Of("Wat bedoel je?", options).As("bedoeling"));
        if (Onderwerpen.Of(gekozen, RecognizedEntities.None, start.Tekst) is { } next) return next;
        await dialog.SayAsync("Vertel me dan in andere woorden wat je zoekt, of typ ‘help’.");
        return null;
    }
}

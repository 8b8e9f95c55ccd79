using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Loket;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A sentence of the desk: "neem MW-2026-000123", "mijn werk". Whoever may not do it hears so from its dialog.</summary>
internal sealed class LoketRegel : IRegel
{
    public string Naam => "loket";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht) => Loketopdrachten.Parse(bericht.Text) is { } opdracht && (opdracht.Casus is not null || !await IsAnswerAsync(bericht))
        ? new Besluit($"een zin van het loket: {opdracht.Dialoog}", () => bericht.Spreker.BeginAsync(LoketStart.Of(opdracht))) : null;

    // "betaler gevonden" is a choice where that is on offer. A question that takes any words would swallow every sentence.
    private static async Task<bool> IsAnswerAsync(OpenBericht bericht) =>
        await bericht.LookAsync() is { Open: { TakesAnyWords: false } open } && open.Accepts(new PromptInput(bericht.Text, null, null, bericht.Spreker.Now));
}

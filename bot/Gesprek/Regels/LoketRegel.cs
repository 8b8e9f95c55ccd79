using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A sentence of the desk: "neem MW-2026-000123", "mijn werk". Whoever may not do it hears so from its dialog.</summary>
internal sealed class LoketRegel : IRegel
{
    public string Naam => "loket";

    public Task<Besluit?> DecideAsync(OpenBericht bericht) => Task.FromResult(Loketopdrachten.Parse(bericht.Text) is { } opdracht
        ? new Besluit($"een zin van het loket: {opdracht.Dialoog}", () => bericht.Spreker.BeginAsync(LoketStart.Of(opdracht))) : null);
}

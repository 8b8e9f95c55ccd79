using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>The answer to the open question; what it says of later questions is noted too.</summary>
internal sealed class AntwoordRegel : IRegel
{
    public string Naam => "antwoord";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var run = await bericht.Spreker.TryAsync(new DialogInput(bericht.Text, null));
        if (run?.Problem is not null)
        {
            bericht.Refused = run;
            return null;
        }
        return new Besluit(run is { Noted.Count: > 0 } ? "de open vraag neemt het aan, en er staat meer in" : "de open vraag neemt het aan", () => bericht.Spreker.SayAsync(run));
    }
}

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A step on a casus, typed as its card offers it: the words of the button with the number.</summary>
internal sealed class CasusStapRegel : IRegel
{
    public string Naam => "stap-op-casus";

    public Task<Besluit?> DecideAsync(OpenBericht bericht) => Task.FromResult(CasusActies.Typed(bericht.Text, bericht.Understood) is { } step
        ? new Besluit("de woorden van een knop met een casusnummer", () => bericht.Spreker.BeginAsync(step)) : null);
}

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A reaction to what was just explained ("dit helpt"), or a question that stands in the knowledge base word for word.</summary>
internal sealed class KennisReactieRegel : IRegel
{
    public string Naam => "kennis";

    public Task<Besluit?> DecideAsync(OpenBericht bericht) => Task.FromResult(KennisActies.Typed(bericht.Spreker.State.About, bericht.Text) is { } step
        ? new Besluit("een reactie op een uitleg, of een vraag die letterlijk in de kennisbank staat", () => bericht.Spreker.BeginAsync(step)) : null);
}

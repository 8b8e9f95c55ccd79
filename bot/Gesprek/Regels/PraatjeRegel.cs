using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A greeting or a thank-you and nothing more, where any words would be an answer: a word back, and the question again.</summary>
internal sealed class PraatjeRegel : IRegel
{
    private const double Certain = 0.95;
    private const int MostWords = 4;

    public string Naam => "praatje";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht) =>
        bericht.Understood is { Unsure: false, Score: >= Certain, TopIntent: Intents.Thanks or Intents.Greet } && bericht.Words <= MostWords && await bericht.LookAsync() is { Open.TakesAnyWords: true }
            ? Back(bericht) : null;

    /// <summary>The word back.</summary>
    public static Besluit Back(OpenBericht bericht) => new("een groet of dank", async () =>
    {
        bericht.Spreker.Say(bericht.Understood.TopIntent == Intents.Thanks ? "Graag gedaan." : "Hoi!");
        await bericht.Spreker.RepeatAsync();
    });
}

using System.Text.Json;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>No answer to the open question, and clearly something else: that comes first, or a word back and the question again.</summary>
internal sealed class AndersRegel : IRegel
{
    private const double SureEnough = 0.8;

    public string Naam => "iets-anders";

    public Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var (spreker, understood) = (bericht.Spreker, bericht.Understood);
        // Words from which something was taken out were meant as an answer: that is told and asked again.
        if (understood.Unsure || understood.Score < SureEnough || bericht.Text.Contains(Masker.Mark, StringComparison.Ordinal)) return Task.FromResult<Besluit?>(null);
        if (Onderwerpen.Of(understood, bericht.Text, StoryOf(spreker)) is { } next) return Task.FromResult<Besluit?>(new($"geen antwoord, wel duidelijk {understood.TopIntent}", () => spreker.BeginAsync(next)));
        return Task.FromResult(understood.TopIntent is Intents.Thanks or Intents.Greet ? PraatjeRegel.Back(bericht) : null);
    }

    // Who goes from the check to a filing does not tell the story twice.
    private static string? StoryOf(Spreker spreker) =>
        spreker.State.Top?.Journal.Find(entry => entry.Name == "verhaal")?.Value is { ValueKind: JsonValueKind.String } story ? story.GetString() : null;
}

using Maatwerk.Domain;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>The answer to the open question; what it says of other questions is noted too.</summary>
internal sealed class AntwoordRegel : IRegel
{
    private const int WordsOfMore = 4;

    public string Naam => "antwoord";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var changed = await ChangedAsync(bericht);
        foreach (var (line, heard) in changed) DialogRunner<IDesk>.Correct(bericht.Frame, line.Pad, heard.Value);
        var run = await bericht.Spreker.TryAsync(new DialogInput(bericht.Text, null));
        if (run is { Problem: not null, WasAttempt: true }) return new Besluit("een antwoord dat nog niet past", () => bericht.Spreker.SayAsync(run));
        if (run?.Problem is not null)
        {
            bericht.Refused = run;
            return null;
        }
        return new Besluit(changed.Count > 0 || run is { Noted.Count: > 0 } ? "de open vraag neemt het aan, en er staat meer in" : "de open vraag neemt het aan", async () =>
        {
            if (changed.Count > 0) bericht.Spreker.SayNoted(changed.Select(one => (one.Line.Vraag.Label, one.Heard.Shown)));
            await bericht.Spreker.SayAsync(run);
        });
    }

    // "ja, en inmiddels met UWV gesproken": a yes that also says something new of an earlier answer. Free text is left alone: its words may be about anything.
    private static async Task<List<(Verbeteringen.Antwoordregel Line, Heard Heard)>> ChangedAsync(OpenBericht bericht)
    {
        var now = bericht.Spreker.Now;
        if (bericht.Words < WordsOfMore || await bericht.LookAsync() is not { Open: { TakesAnyWords: false } open } run || !open.Accepts(new PromptInput(bericht.Text, null, null, now))) return [];
        return [.. from line in Verbeteringen.Answers(run, bericht.Frame)
                   let heard = line.Vraag.Hear(new HearInput(bericht.Text, null, null, now))
                   where heard.Count == 1 && heard[0].Value.GetRawText() != line.Waarde.GetRawText()
                   select (line, heard[0])];
    }
}

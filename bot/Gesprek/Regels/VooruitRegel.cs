using Maatwerk.Domain;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>No answer to the open question, but to one that is still to come: it is noted, and the open question stays.</summary>
internal sealed class VooruitRegel : IRegel
{
    public string Naam => "vooruit";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        if (await bericht.LookAsync() is not { } run) return null;
        var (frame, spreker) = (bericht.Frame, bericht.Spreker);
        var heard = (from question in run.Expected
                     where question.Path != frame.Pending && question.Prompt.KnownAnswer is null && frame.Journal.TrueForAll(entry => entry.Name != question.Path)
                     let found = question.Prompt.Hear(new HearInput(bericht.Text, null, null, spreker.Now))
                     where found.Count == 1
                     select (question.Path, question.Prompt.Label, found[0])).ToList();
        if (heard.Count == 0) return null;
        return new Besluit($"zegt iets over een vraag die nog komt: {string.Join(", ", heard.Select(one => one.Label))}", async () =>
        {
            foreach (var (path, _, value) in heard) DialogRunner<IDesk>.Correct(frame, path, value.Value);
            frame.Kept.Remove(frame.Pending!);
            spreker.SayNoted(heard.Select(one => (one.Label, one.Item3.Shown)));
            await spreker.RepeatAsync();
        });
    }
}

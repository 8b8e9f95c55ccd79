using System.Text.Json;
using Maatwerk.Dialogs;
using Maatwerk.Domain.Understanding.Stories;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>Asks each answer of a dialog whether a text names another value for it.</summary>
internal static class Verbeteringen
{
    /// <summary>An answer that stands, with its question.</summary>
    internal sealed record Antwoordregel(string Pad, Prompt Vraag, JsonElement Waarde)
    {
        public string Shown => Vraag.ShowKept(Waarde);
    }

    /// <summary>What was answered, and what is known and not asked yet.</summary>
    public static IReadOnlyList<Antwoordregel> Answers(DialogRun run, DialogFrame frame) =>
    [
        .. run.Answers.Where(line => line.Prompt.InSummary).Select(line => (line.Path, line.Prompt, Kept: frame.Journal.Find(entry => entry.Name == line.Path)?.Value))
            .Where(line => line.Kept is not null).Select(line => new Antwoordregel(line.Path, line.Prompt, line.Kept!.Value)),
        .. run.Expected.Where(question => question.Prompt.InSummary && question.Path != frame.Pending)
            .Select(question => (question.Path, question.Prompt, Kept: frame.Journal.Find(entry => entry.Name == question.Path)?.Value ?? question.Prompt.KnownAnswer))
            .Where(line => line.Kept is not null).Select(line => new Antwoordregel(line.Path, line.Prompt, line.Kept!.Value)),
    ];

    /// <summary>The changes a text may mean. Words that a change does not explain speak against it.</summary>
    /// <param name="mostUnexplained">How many words may be left over.</param>
    /// <param name="mostUnexplainedInYesNo">The same for a yes or no, which running text says in more words.</param>
    public static IReadOnlyList<Wijziging> Find(IReadOnlyList<Antwoordregel> answers, string text, string? insteadOf, int mostUnexplained, int mostUnexplainedInYesNo, DateTimeOffset now)
    {
        var found = (from line in answers
                     from heard in line.Vraag.Hear(new HearInput(text, line.Waarde, insteadOf, now))
                     where Correctie.Unexplained(text, heard.Words, line.Vraag.Label) <= (IsYesNo(heard) ? mostUnexplainedInYesNo : mostUnexplained)
                     select (Line: line, Change: new Wijziging(line.Pad, heard.Value, $"{line.Vraag.Label.ToLowerInvariant()}: {heard.Shown}"))).ToList();
        var named = found.Where(one => Correctie.Names(text, one.Line.Vraag.Label)).ToList();
        if (named.Count > 0) found = named;
        var wrong = insteadOf is null ? [] : found.Where(one => Correctie.Overlap(one.Line.Shown, insteadOf) > 0).ToList();
        return [.. (wrong.Count > 0 ? wrong : found).Select(one => one.Change)];
    }

    private static bool IsYesNo(Heard heard) => heard.Shown.Equals("ja", StringComparison.OrdinalIgnoreCase) || heard.Shown.Equals("nee", StringComparison.OrdinalIgnoreCase);
}

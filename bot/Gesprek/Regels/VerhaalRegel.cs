using System.Text.Json;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Domain;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>No answer to the open question, but more of the story: it is put behind what was told, and what follows from it is found again.</summary>
internal sealed class VerhaalRegel : IRegel
{
    private const string Path = "verhaal";
    private const int LeastWords = 8;
    private const int Longest = 1500;

    // Somebody who wants one of these tells no story, whatever is named along the way.
    private static readonly string[] Wishes =
        [Intents.FindFunctionaris, Intents.CheckCasus, Intents.SubmitCasus, Intents.CasusStatus, Intents.SupplementCasus, Intents.WithdrawCasus, Intents.ContactLoket, Intents.EscalateCasus, Intents.None];

    public string Naam => "verhaal";

    public Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var (text, spreker, understood) = (bericht.Text, bericht.Spreker, bericht.Understood);
        if (bericht.Words < LeastWords || text.TrimEnd().EndsWith('?') || (!understood.Unsure && Wishes.Contains(understood.TopIntent))) return Task.FromResult<Besluit?>(null);
        if (bericht.Frame.Journal.Find(entry => entry.Name == Path)?.Value is not { ValueKind: JsonValueKind.String } told) return Task.FromResult<Besluit?>(null);
        var all = $"{told.GetString()!.TrimEnd(' ', '.')}. {text}";
        var words = Voorvulling.InWords(text, Nederland.Day(spreker.Now));
        if (all.Length > Longest || words.Length == 0) return Task.FromResult<Besluit?>(null);
        return Task.FromResult<Besluit?>(new($"meer van het verhaal: {words}", () => AddAsync(bericht, all)));
    }

    private static async Task AddAsync(OpenBericht bericht, string all)
    {
        var spreker = bericht.Spreker;
        var before = await AnswersAsync(bericht);
        DialogRunner<IDesk>.Correct(bericht.Frame, Path, JsonSerializer.SerializeToElement(all, DialogJson.Default.String));
        bericht.Frame.Kept.Remove(bericht.Frame.Pending!);
        // Only what it changed is said: what was put right by hand stays as it is.
        var changed = (await AnswersAsync(bericht)).Where(line => !before.Contains(line) && line.Shown != all).Select(line => $"{line.Label.ToLowerInvariant()}: {line.Shown}").ToList();
        spreker.Say(changed.Count == 0 ? "Dat heb ik bij het verhaal gezet." : $"Dat neem ik mee: {string.Join("; ", changed)}.");
        await spreker.RepeatAsync();
    }

    private static async Task<List<(string Label, string Shown)>> AnswersAsync(OpenBericht bericht) =>
        await bericht.Spreker.LookAsync(bericht.Frame) is { } run ? [.. Verbeteringen.Answers(run, bericht.Frame).Select(line => (line.Vraag.Label, line.Shown))] : [];
}

using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Does what is typed about the conversation itself: back, change, stop, again, help, summary.</summary>
internal static class Commandos
{
    public static Task RunAsync(Spreker spreker, Commando commando) => commando.Soort switch
    {
        CommandoSoort.Terug => BackAsync(spreker),
        CommandoSoort.Verander => ChangeAsync(spreker, commando.Veld, commando.Antwoord),
        CommandoSoort.Stop or CommandoSoort.Bewaar => StopAsync(spreker),
        CommandoSoort.Opnieuw => RestartAsync(spreker),
        CommandoSoort.Samenvatting => SummaryAsync(spreker),
        CommandoSoort.Help => HelpAsync(spreker),
        _ => spreker.RepeatAsync(),
    };

    private static async Task BackAsync(Spreker spreker)
    {
        if (!DialogRunner<Domain.IDesk>.Back(spreker.State.Top!)) spreker.Say("Verder terug kan niet. Typ ‘stop’ als je hiermee wilt stoppen.");
        await spreker.RepeatAsync();
    }

    private static async Task ChangeAsync(Spreker spreker, string veld, string antwoord)
    {
        var frame = spreker.State.Top!;
        var lines = await AnswersAsync(spreker);
        if (lines.Count == 0)
        {
            spreker.Say("Er is nog niets om te veranderen.");
            await spreker.RepeatAsync();
            return;
        }
        var found = lines.ToList().FindIndex(line => line.Path == veld || line.Path.EndsWith($"/{veld}", StringComparison.Ordinal));
        if (found < 0) found = veld.Length == 0 ? -1 : Choices.Match(veld, [.. lines.Select(line => line.Label)]) ?? -1;
        if (found < 0 || !DialogRunner<Domain.IDesk>.Reopen(frame, lines[found].Path))
        {
            spreker.Say("Wat wil je veranderen? Typ bijvoorbeeld ‘verander 1’.\n\n" + Listed(lines));
            return;
        }
        if (antwoord.Length == 0)
        {
            await spreker.RepeatAsync();
            return;
        }
        var run = await spreker.TryAsync(new DialogInput(antwoord, null));
        var changed = run is { Problem: null } ? run.Answers.FirstOrDefault(line => line.Path == lines[found].Path) : null;
        if (changed is { Shown.Length: > 0 }) spreker.Say($"Oké, {changed.Label.ToLowerInvariant()}: {changed.Shown}.");
        await spreker.SayAsync(run);
    }

    private static async Task StopAsync(Spreker spreker)
    {
        var frame = await spreker.SetAsideAsync();
        var title = spreker.TitleOf(frame);
        spreker.Say(spreker.KeepsDraft(frame) && frame.Journal.Count > 0
            ? $"Oké, ik stop met {title}. Wat je invulde bewaar ik 30 dagen. Typ ‘verder’ als je ermee door wilt."
            : $"Oké, ik stop met {title}.");
        if (spreker.State.Top is { } below) spreker.Say($"We gaan verder met {spreker.TitleOf(below)}.");
        await spreker.RepeatAsync();
    }

    private static async Task RestartAsync(Spreker spreker)
    {
        spreker.Say(DialogRunner<Domain.IDesk>.Restart(spreker.State.Top!)
            ? "We beginnen opnieuw. Je eerdere antwoorden laat ik bij elke vraag zien."
            : "Opnieuw beginnen kan niet meer: er is al iets gedaan. Typ ‘stop’ als je hiermee wilt stoppen.");
        await spreker.RepeatAsync();
    }

    private static async Task SummaryAsync(Spreker spreker)
    {
        var lines = await AnswersAsync(spreker);
        spreker.Say(lines.Count == 0 ? "Er is nog niets ingevuld." : "Dit heb ik tot nu toe:\n\n" + Listed(lines) + "\n\nIets anders? Typ ‘verander’ met het woord of het nummer erachter.");
        await spreker.RepeatAsync();
    }

    private static async Task HelpAsync(Spreker spreker)
    {
        var frame = spreker.State.Top!;
        var how = (await spreker.LookAsync(frame))?.Open?.HowTo is { Length: > 0 } told ? told : "Beantwoord de vraag.";
        spreker.Say($"Je bent bezig met {spreker.TitleOf(frame)}. {how} Of typ:\n"
            + "• terug – naar de vorige vraag\n• verander … – een antwoord wijzigen\n• samenvatting – wat je al invulde\n• bewaar – later verder\n• stop – hiermee stoppen\n"
            + "Een antwoord verbeteren mag ook zo: ‘nee, Tilburg’ of ‘niet UWV maar SVB’. Je mag ook iets anders vragen, bijvoorbeeld ‘wie is de functionaris bij UWV?’. Daarna gaan we hier verder.");
        await spreker.RepeatAsync();
    }

    private static async Task<IReadOnlyList<AnswerLine>> AnswersAsync(Spreker spreker) =>
        [.. (await spreker.TryAsync(null))?.Answers.Where(line => line.Shown.Length > 0) ?? []];

    private static string Listed(IReadOnlyList<AnswerLine> lines) => string.Join("\n", lines.Select((line, i) => $"{i + 1}. {line.Label}: {line.Shown}"));
}

using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Understanding.Stories;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>Words that announce a correction, and an earlier answer that gets another value: "nee, Tilburg", "toch 3 kinderen", "ik bedoelde SVB".</summary>
internal sealed class CorrectieRegel : IRegel
{
    private const int MostWords = 20;
    private const int MostToChoose = 3;
    private const int MostInYesNo = 6;

    public string Naam => "correctie";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        if (bericht.Words > MostWords || Correctie.Parse(bericht.Text) is not { } correctie || await bericht.LookAsync() is not { Open: { } open } run) return null;
        var answers = Verbeteringen.Answers(run, bericht.Frame);
        // What the open question cannot use may say more words about an earlier yes or no.
        var isRefused = !open.Accepts(new PromptInput(bericht.Text, null, null, bericht.Spreker.Now));
        var changes = Verbeteringen.Find(answers, correctie.Waarde, correctie.InPlaatsVan, MostUnexplained(correctie), isRefused ? MostInYesNo : MostUnexplained(correctie), bericht.Spreker.Now);
        if (changes.Count == 0) return AskAgain(bericht, correctie, answers) ?? Nowhere(bericht, correctie, open);
        // "nee, SVB" where organisations are asked may well be the answer.
        var mayAnswer = !correctie.IsSterk && !open.TakesAnyWords && open.Accepts(new PromptInput(correctie.Waarde, null, null, bericht.Spreker.Now));
        return Decide(bericht.Spreker, changes, correctie, mayAnswer ? open.Label : null);
    }

    /// <summary>How many words a correction may hold that nothing explains: none, unless it is clearly announced.</summary>
    public static int MostUnexplained(Correctie correctie) => correctie.IsSterk ? 2 : 0;

    /// <summary>Changes what can only be meant one way; otherwise asks which it is.</summary>
    public static Besluit Decide(Spreker spreker, IReadOnlyList<Wijziging> changes, Correctie correctie, string? asAnswer)
    {
        var sameInAll = correctie.InPlaatsVan is not null && changes.DistinctBy(change => change.Pad).Count() == changes.Count;
        if (asAnswer is null && (changes.Count == 1 || sameInAll))
            return new Besluit($"‘{correctie.Signaal}’ en een andere waarde: {string.Join("; ", changes.Select(change => change.Titel))}", () => spreker.CorrectAsync(changes));
        var start = new VerduidelijkStart(correctie.Waarde, []) { Wijzigingen = [.. changes.Take(asAnswer is null ? MostToChoose : MostToChoose - 1)], AlsAntwoord = asAnswer };
        return new Besluit($"‘{correctie.Signaal}’ en {changes.Count} antwoorden die het kan zijn", () => spreker.BeginAsync(Vervolg.Begin("verduidelijk", start, AlgemeenJson.Default.VerduidelijkStart)));
    }

    // "niet vrijdag maar maandag" is no yes or no, also when there is no day to put right.
    private static Besluit? Nowhere(OpenBericht bericht, Correctie correctie, Prompt open) => correctie.InPlaatsVan is null || open.TakesAnyWords ? null
        : new Besluit($"‘{correctie.Signaal}’ en geen antwoord waar het bij hoort", async () =>
        {
            bericht.Spreker.Say("Ik zie nog geen antwoord waar dat bij hoort. Typ ‘samenvatting’ om te zien wat ik al heb.");
            await bericht.Spreker.RepeatAsync();
        });

    // "de gemeente klopt niet" names what is wrong and not what is right: that is asked again.
    private static Besluit? AskAgain(OpenBericht bericht, Correctie correctie, IReadOnlyList<Verbeteringen.Antwoordregel> answers)
    {
        if (!correctie.IsSterk || answers.Where(line => Correctie.Names(bericht.Text, line.Vraag.Label) && Correctie.Unexplained(bericht.Text, line.Vraag.Label) == 0).ToList() is not [var only]) return null;
        return new Besluit($"‘{correctie.Signaal}’ en alleen de naam van een antwoord", async () =>
        {
            if (!DialogRunner<Domain.IDesk>.Reopen(bericht.Frame, only.Pad))
            {
                bericht.Frame.Reopened.Add(only.Pad);
                bericht.Spreker.Say($"Oké, dan vraag ik je straks opnieuw: {only.Vraag.Label.ToLowerInvariant()}.");
            }
            await bericht.Spreker.RepeatAsync();
        });
    }
}

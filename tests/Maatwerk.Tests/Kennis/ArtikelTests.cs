using System.Text.RegularExpressions;
using Maatwerk.Domain.Bronnen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Kennis;

/// <summary>What holds for every article: short, plain Dutch, with a source and a date.</summary>
public class ArtikelTests
{
    private static readonly Kennisbank Bank = Kennisbank.Default;

    private static readonly Regex English = new(@"(^|\W)(the|this|that|with|your|you|please|should|must|and|not|what|how|who)(\W|$)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    // Recalled and found in no source: never told as a fact.
    private static readonly string[] NeverAFact = ["4:94a"];

    // Sound, but article or current wording has not been checked.
    private static readonly string[] NotSure = ["zorgverzekering-schuld", "schuldhulp-gegevens", "wajong", "duo-medisch", "toeslagen-hardheid", "toeslagen-matigen", "bijstand-terugwerkend", "bijstand-jongeren", "wachttijd-zorg"];

    // The 46 questions of the field, each with the article that answers it.
    private static readonly Dictionary<string, string> Questions = new(StringComparer.Ordinal)
    {
        ["V01"] = "wat-is-pmm", ["V02"] = "inwoner-zelf", ["V03"] = "multiproblematiek", ["V04"] = "volgorde", ["V05"] = "register", ["V06"] = "wie-in-register", ["V07"] = "niet-aangesloten", ["V08"] = "geen-reactie",
        ["V09"] = "wanneer-lmm", ["V10"] = "wie-mag-indienen", ["V11"] = "wat-in-melding", ["V12"] = "niet-invullen", ["V13"] = "hoe-lang", ["V14"] = "wie-lost-op", ["V15"] = "aantallen", ["V16"] = "wat-is-let",
        ["V17"] = "zelf-naar-let", ["V18"] = "let-dwingen", ["V19"] = "let-teruggeven", ["V20"] = "informatie-delen", ["V21"] = "toestemming", ["V22"] = "wams", ["V23"] = "tuchtklacht", ["V24"] = "veilig-thuis",
        ["V25"] = "overbrugging", ["V26"] = "garantstelling-voorschot", ["V27"] = "inwoner-betaalt-terug", ["V28"] = "geen-plek", ["V29"] = "alles-stilzetten", ["V30"] = "pauze-schulden", ["V31"] = "convenant-overheid",
        ["V32"] = "noodstop-cjib", ["V33"] = "pauzeknop-toeslagen", ["V34"] = "ontruiming", ["V35"] = "smal-breed", ["V36"] = "beleidsregel", ["V37"] = "wet-afwijken", ["V38"] = "dringende-redenen", ["V39"] = "brp-fout",
        ["V40"] = "briefadres", ["V41"] = "jeugd-voorrang", ["V42"] = "wmo-spoed", ["V43"] = "rugdekking", ["V44"] = "training", ["V45"] = "leren", ["V46"] = "besluit-bot",
    };

    public static TheoryData<string> Ids => [.. Bank.All.Select(artikel => artikel.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void An_answer_is_short_and_in_plain_Dutch(string id)
    {
        var artikel = Bank.Find(id)!;
        var sentences = Sentences(artikel.Antwoord).Select(Words).ToList();
        artikel.Antwoord.Length.ShouldBeLessThanOrEqualTo(700);
        sentences.ShouldAllBe(words => words <= 20);
        sentences.Average().ShouldBeLessThanOrEqualTo(14);
        foreach (var text in artikel.Vraagvormen.Append(artikel.Antwoord).Append(artikel.Vraag)) English.Match(text).Value.ShouldBeEmpty();
        artikel.Antwoord.ShouldNotMatch(@"\b(u|uw)\b");
        artikel.Antwoord.ShouldNotContain(';');
        artikel.Antwoord.TrimEnd()[^1].ShouldBeOneOf('.', '!', '?');
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_article_has_sources_that_exist_and_the_day_it_was_checked(string id)
    {
        var artikel = Bank.Find(id)!;
        artikel.Bronnen.ShouldNotBeEmpty();
        artikel.Bronnen.ShouldAllBe(bron => Bronnenlijst.Find(bron).Tekst.Length > 5);
        artikel.GecontroleerdOp.ShouldBeGreaterThan(new DateOnly(2026, 1, 1));
        if (artikel.Status is { } status) Standen.Of(status).Tekst.ShouldNotBeEmpty();
    }

    [Theory, MemberData(nameof(Ids))]
    public void An_article_is_asked_in_five_other_ways_and_leads_on(string id)
    {
        var artikel = Bank.Find(id)!;
        artikel.Vraag.ShouldEndWith("?");
        artikel.Vraagvormen.Count.ShouldBeGreaterThanOrEqualTo(5);
        artikel.Vraagvormen.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(artikel.Vraagvormen.Count);
        artikel.Vervolg.ShouldNotBeEmpty();
        artikel.Verwant.ShouldAllBe(other => other != id && Bank.Find(other) != null);
        artikel.Onderwerpen.ShouldNotBeEmpty();
        artikel.Onderwerpen.ShouldBeSubsetOf(Intents.All);
        artikel.Vraagvormen.Prepend(artikel.Vraag).ShouldAllBe(vraag => Bank.FindExact(vraag) == artikel);
    }

    [Fact]
    public void Ids_are_used_once_and_each_of_the_46_questions_has_its_article()
    {
        Bank.All.Select(artikel => artikel.Id).Distinct().Count().ShouldBe(Bank.All.Count);
        Questions.Keys.Order().ShouldBe(Enumerable.Range(1, 46).Select(number => $"V{number:00}"));
        Questions.Where(pair => Bank.Find(pair.Value) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_was_only_recalled_is_told_and_what_must_be_checked_says_so()
    {
        var told = Bank.All.SelectMany(artikel => artikel.Bronnen.Append(artikel.Antwoord)).ToList();
        NeverAFact.Where(fact => told.Exists(text => text.Contains(fact, StringComparison.Ordinal))).ShouldBeEmpty();
        Bank.All.Where(artikel => artikel.Zekerheid == Zekerheidsgraad.Controleer).Select(artikel => artikel.Id).Order().ShouldBe(NotSure.Order());
        NotSure.ShouldAllBe(id => Houdbaarheid.Remarks(Bank.Find(id)!, new DateOnly(2026, 11, 22)).Any(remark => remark.StartsWith("Dit is niet zeker", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_intent_that_is_answered_from_here_has_a_main_article() =>
        Intents.All.Where(intent => Bank.All.Any(artikel => artikel.Onderwerpen[0] == intent) && intent != Intents.AskKnowledge && Bank.MainOf(intent) is null).ShouldBeEmpty();

    private static IEnumerable<string> Sentences(string text) => text.Split(['.', '!', '?', ':'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(sentence => sentence.Length > 3);

    private static int Words(string sentence) => sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}

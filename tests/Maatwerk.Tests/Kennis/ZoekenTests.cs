using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Understanding;
using Maatwerk.Measure.Kennis;

namespace Maatwerk.Tests.Kennis;

/// <summary>Questions in other words than those of the articles find their answer, and a question without an answer gets none.</summary>
public class ZoekenTests
{
    // What fits on one line of a button on a telephone of 360 points wide.
    private const int WidestButton = 36;

    [Fact]
    public void A_meaning_to_choose_fits_on_a_button_of_a_telephone() =>
        Kennisbank.Default.Betekenissen.SelectMany(one => one.Keuzes).Select(keuze => keuze.Titel).Where(titel => titel.Length > WidestButton).ShouldBeEmpty();

    private static readonly Kennisbank Bank = Kennisbank.Default;
    private static readonly List<Kennisvraag> Vragen = Kennisvraag.Read(Path.Combine(AppContext.BaseDirectory, "Kennis", "vragen.jsonl"));
    private static readonly List<Kennisscore> Scores = Vragen.ConvertAll(vraag => vraag.Judge(Bank));

    [Fact]
    public void The_set_is_large_uses_other_words_and_has_questions_without_an_answer()
    {
        Vragen.Count(vraag => vraag.Kind == "answer").ShouldBeGreaterThanOrEqualTo(250);
        Vragen.Count(vraag => vraag.Kind == "no answer").ShouldBeGreaterThanOrEqualTo(40);
        Vragen.Count(vraag => vraag.Kind == "more meanings").ShouldBeGreaterThanOrEqualTo(15);
        Vragen.SelectMany(vraag => vraag.Expected).Where(id => Bank.Find(id) is null).ShouldBeEmpty();
        Vragen.Where(vraag => vraag.Part is "derde" or "vierde" && vraag.Kind == "answer" && Bank.FindExact(vraag.Text) is not null).Select(vraag => vraag.Text).ShouldBeEmpty();
    }

    [Fact]
    public void The_right_article_stands_first_or_among_the_first_three()
    {
        Share("answer", score => score.Place == 1).ShouldBeGreaterThanOrEqualTo(0.95, Wrong("answer"));
        Share("answer", score => score.InThree).ShouldBeGreaterThanOrEqualTo(0.99, Wrong("answer"));
        Share("answer", score => score.Right).ShouldBeGreaterThanOrEqualTo(0.935, Wrong("answer"));
    }

    [Theory]
    [InlineData("derde", 0.83, 0.96)]
    [InlineData("vierde", 0.9, 0.98)]
    public void Questions_the_articles_were_never_adjusted_to_are_found_too(string part, double first, double three)
    {
        Share("answer", score => score.Place == 1, part).ShouldBeGreaterThanOrEqualTo(first);
        Share("answer", score => score.InThree, part).ShouldBeGreaterThanOrEqualTo(three);
    }

    [Fact]
    public void Where_there_is_no_answer_hardly_ever_one_is_given() => Share("no answer", score => !score.Right).ShouldBeLessThanOrEqualTo(0.05, Wrong("no answer"));

    [Fact]
    public void A_word_with_more_meanings_is_always_asked_about() => Share("more meanings", score => score.Right).ShouldBe(1, Wrong("more meanings"));

    [Theory]
    [InlineData("waar zit de pauzeknop?", "pauzeknop")]
    [InlineData("ik zoek een overbruggingswoning", "overbruggingswoning")]
    [InlineData("let op", "let")]
    [InlineData("wie heeft de regie?", "regie")]
    [InlineData("ik wil een time-out", "time-out")]
    [InlineData("ik wil iets melden", "melden")]
    [InlineData("wat is het register", "register")]
    public void A_doubt_is_raised_by_the_word(string text, string doubt) => Bank.FindDoubt(text).ShouldNotBeNull().Id.ShouldBe(doubt);

    [Theory]
    [InlineData("geldt de pauzeknop voor gedupeerde ouders?")]
    [InlineData("is er een pauzeknop voor de incasso bij schuldeisers?")]
    [InlineData("ik wil een casus melden")]
    [InlineData("moet ik dit melden bij Veilig Thuis?")]
    [InlineData("wat staat er in het maatwerkregister?")]
    [InlineData("wat is het LET?")]
    public void Words_that_settle_it_are_enough(string text) => Bank.FindDoubt(text).ShouldBeNull();

    [Fact]
    public void Each_meaning_leads_somewhere() =>
        Bank.Betekenissen.SelectMany(one => one.Keuzes).ShouldAllBe(keuze => (keuze.Artikel != null && Bank.Find(keuze.Artikel) != null) || Intents.All.Contains(keuze.Bedoeling!));

    [Theory]
    [InlineData("energieschuld en afsluiting", "afsluiting")]
    [InlineData("het waterbedrijf sluit morgen het water af", "afsluiting")]
    [InlineData("noodstop cjib boets", "noodstop-cjib")]
    [InlineData("terugvorderingsbesluit van de bijstandsuitkering", "terugvordering-bijstand")]
    public void Compounds_split_verbs_and_typing_mistakes_are_understood(string text, string artikel) => Bank.Search(text).Antwoord.ShouldNotBeNull().Id.ShouldBe(artikel);

    [Fact]
    public void The_intent_brings_its_articles_nearer_but_does_not_overrule_the_words()
    {
        Bank.Search("wat is de Wams?", Intents.TimeOutGuide).Antwoord.ShouldNotBeNull().Id.ShouldBe("wams");
        Bank.Search("kan dat wachten?", Intents.TimeOutGuide).Treffers[0].Artikel.Onderwerpen.ShouldContain(Intents.TimeOutGuide);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("de het een")]
    [InlineData("🙂🙂🙂")]
    public void A_question_without_words_gives_nothing(string text) => Bank.Search(text).Antwoord.ShouldBeNull();

    [Theory]
    [InlineData("betalen", "betaalt")]
    [InlineData("schulden", "schuld")]
    [InlineData("melding", "gemeld")]
    [InlineData("aanmelden", "aangemeld")]
    [InlineData("terugleggen", "teruggelegd")]
    [InlineData("loketten", "loket")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Stam.Of(one).ShouldBe(Stam.Of(other));

    private static double Share(string kind, Func<Kennisscore, bool> counts, string? part = null)
    {
        var scores = Scores.FindAll(score => score.Vraag.Kind == kind && (part is null || score.Vraag.Part == part));
        return scores.Count(counts) / (double)scores.Count;
    }

    private static string Wrong(string kind) => string.Join("; ", Scores.Where(score => score.Vraag.Kind == kind && !score.Right).Select(score => $"{score.Vraag.Text} → {score.Got}"));
}

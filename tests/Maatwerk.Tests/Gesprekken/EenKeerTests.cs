using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Whatever is delivered twice, clicked twice or sent at once: one casus, one number.</summary>
public class EenKeerTests
{
    private const string Eerste = "MW-2026-000001";
    private static readonly GebruikerId Samira = DemoGebruikers.All[3].Id;

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task An_activity_delivered_four_times_gets_one_answer_and_files_one_casus(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString);
        await new Melder(text => bot.SayAsync(text)).PrepareAsync();

        var said = new List<string>();
        for (var n = 0; n < 4; n++) said.Add(Gezegd.Text(await bot.SayAsync("ja", id: "dezelfde")));

        said.Distinct().Count().ShouldBe(1);
        said[0].ShouldContain(Eerste);
        (await FiledAsync(bot)).ShouldBe([Eerste]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_button_clicked_five_times_files_once_and_names_the_number_each_time(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString);
        var indienen = Gezegd.Button(await new Melder(text => bot.SayAsync(text)).PrepareAsync(), "Indienen");

        (await ClickedAsync()).ShouldContain($"Ingediend: {Eerste}");
        for (var n = 1; n < 5; n++) (await ClickedAsync()).ShouldBe($"Deze kaart is al gebruikt. Je casus is één keer ingediend, met nummer {Eerste}.");

        (await FiledAsync(bot)).ShouldBe([Eerste]);

        async Task<string> ClickedAsync() => Gezegd.Text(await bot.ClickAsync(indienen.DeepClone()));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Two_times_yes_at_once_files_once(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).PrepareAsync();

        var answers = await Task.WhenAll(Task.Run(() => bot.SayAsync("ja")), Task.Run(() => bot.SayAsync("ja")));

        answers.Count(replies => Gezegd.Nummer(replies) == Eerste).ShouldBe(1);
        answers.ShouldAllBe(replies => replies.Count > 0);
        (await FiledAsync(bot)).ShouldBe([Eerste]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Fifty_conversations_filing_at_once_get_fifty_numbers(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync("hoi");

        var numbers = await Task.WhenAll(Enumerable.Range(1, 50).Select(n => Task.Run(async () =>
            Gezegd.Nummer(await new Melder(text => bot.SayAsync(text, @in: $"-{n}")).FileAsync()))));

        numbers.Order().ShouldBe(Enumerable.Range(1, 50).Select(n => $"MW-2026-{n:000000}"));
        (await FiledAsync(bot)).Order().ShouldBe(numbers.Order());
    }

    [Fact]
    public async Task A_draft_that_is_gone_when_the_answer_comes_is_not_asked_about_again()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text, @in: "-ander")).PrepareAsync();
        Gezegd.Question(await bot.SayAsync(Melder.Verhaal)).ShouldBe("concept");
        Gezegd.Nummer(await bot.SayAsync("ja", @in: "-ander")).ShouldBe(Eerste);

        var replies = await bot.SayAsync("nieuwe casus");

        Gezegd.Question(replies).ShouldBe("manier");
        Gezegd.Text(replies).ShouldContain("gemeente Zaanstad", customMessage: "the story that was told first is the one that is filed");
    }

    [Fact]
    public async Task Throwing_a_draft_away_that_is_gone_leaves_the_one_that_stands_there_now()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text, @in: "-ander")).PrepareAsync();
        Gezegd.Question(await bot.SayAsync(Melder.Verhaal)).ShouldBe("concept");
        await bot.SayAsync("ja", @in: "-ander");
        await new Melder(text => bot.SayAsync(text, @in: "-nog-een")).PrepareAsync();

        Gezegd.Text(await bot.SayAsync("gooi weg")).ShouldContain("Het concept is weg");

        (await bot.LookAsync(desk => desk.Concepten.FindAsync(Samira, "meld-casus"))).ShouldNotBeNull();
        Gezegd.Nummer(await bot.SayAsync("ja", @in: "-nog-een")).ShouldBe("MW-2026-000002");
    }

    [Theory]
    [InlineData("verder", "akkoord")]
    [InlineData("opnieuw beginnen", "manier")]
    [InlineData("2", "manier")]
    public async Task What_stands_on_the_card_of_a_draft_is_its_answer_also_when_it_is_a_command_elsewhere(string typed, string next)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text, @in: "-ander")).PrepareAsync();
        Gezegd.Text(await bot.SayAsync(Melder.Verhaal)).ShouldContain("Waar je aan werkte: het melden van een casus: Dreigende ontruiming moeder met twee kinderen");

        Gezegd.Question(await bot.SayAsync(typed)).ShouldBe(next);
    }

    [Fact]
    public async Task Going_on_with_a_draft_that_was_filed_meanwhile_says_so_and_begins_anew()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text, @in: "-ander")).PrepareAsync();
        await bot.SayAsync(Melder.Verhaal);
        await bot.SayAsync("ja", @in: "-ander");

        var replies = await bot.SayAsync("verder");

        Gezegd.Text(replies).ShouldContain("Dat concept is er niet meer");
        Gezegd.Question(replies).ShouldBe("manier");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_button_of_a_casus_that_was_changed_since_does_nothing_and_shows_the_casus_as_it_is(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).FileAsync();
        var trekIn = Gezegd.Button(await bot.SayAsync($"status {Eerste}"), "Intrekken");
        await bot.SayAsync($"vul {Eerste} aan");
        await bot.SayAsync("De ontruiming is een week uitgesteld");
        var before = await CasusAsync(bot);

        var said = Gezegd.Text(await bot.ClickAsync(trekIn));

        said.ShouldStartWith("Intussen is deze casus gewijzigd. Ik heb niets gedaan.");
        said.ShouldContain($"«Casus {Eerste}»");
        (await CasusAsync(bot)).Geschiedenis.Count.ShouldBe(before.Geschiedenis.Count);
        (await CasusAsync(bot)).Versie.ShouldBe(before.Versie);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_button_of_a_casus_as_it_is_begins_its_step(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await new Melder(text => bot.SayAsync(text)).FileAsync();

        var replies = await bot.ClickAsync(Gezegd.Button(await bot.SayAsync($"status {Eerste}"), "Intrekken"));

        Gezegd.Question(replies).ShouldBe("reden");
    }

    private static Task<List<string>> FiledAsync(TestBot bot) =>
        bot.LookAsync(async desk => (await desk.Casussen.FiledByAsync(Samira, 100)).Select(casus => casus.Nummer.ToString()).ToList());

    private static Task<Casus> CasusAsync(TestBot bot) => bot.LookAsync(async desk => (await desk.Casussen.FindAsync(Casusnummer.Parse(Eerste)!.Value))!);
}

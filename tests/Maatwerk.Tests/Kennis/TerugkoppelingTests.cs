using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;
using Maatwerk.Storage;
using Maatwerk.Tests.Gesprekken;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Kennis;

/// <summary>What people think of the answers is counted, and nothing of it leads back to who they are or whom it is about.</summary>
public class TerugkoppelingTests
{
    private static readonly DateOnly Dag = new(2026, 11, 22);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task Thumbs_are_counted_per_article_and_a_reason_takes_the_place_of_no_reason(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await DoAsync(bot, async desk =>
        {
            for (var n = 0; n < 3; n++) await desk.RateAsync("wams", helpt: true, Dag);
            for (var n = 0; n < 2; n++) await desk.RateAsync("wams", helpt: false, Dag);
            await desk.ExplainAsync("wams", Dag, RedenSoort.Verouderd, "");
            await desk.ExplainAsync("wams", Dag, RedenSoort.Geen, "");
        });

        var oordeel = (await ReportAsync(bot)).PerArtikel().ShouldHaveSingleItem();

        (oordeel.Artikel, oordeel.Helpt, oordeel.HelptNiet).ShouldBe(("wams", 3, 2));
        oordeel.Redenen.ShouldHaveSingleItem().ShouldBe(new Oordeeltelling("wams", false, RedenSoort.Verouderd, "", 1));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Whatever_text_is_kept_is_masked_and_cut_short_by_the_desk_itself(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await DoAsync(bot, async desk =>
        {
            await desk.KeepUnansweredAsync("mag 123456782 dit krijgen, bel 06-87654321 " + new string('x', 400), Dag);
            await desk.RateAsync("wams", helpt: false, Dag);
            await desk.ExplainAsync("wams", Dag, RedenSoort.Anders, "voor BSN 123456782\nklopt het niet");
        });

        var rapport = await ReportAsync(bot);

        var kept = rapport.Onbeantwoord.Select(vraag => vraag.Tekst).Concat(rapport.Oordelen.Select(oordeel => oordeel.Tekst)).ToList();
        kept.ShouldAllBe(text => text.Length <= Notitie.Longest && !text.Contains("123456782") && !text.Contains("87654321") && !text.Contains('\n'));
        kept.ShouldContain(text => text.Contains("[BSN weggelaten]"));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_same_question_is_counted_and_old_days_are_left_out(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await DoAsync(bot, async desk =>
        {
            await desk.KeepUnansweredAsync("hoe hoog is de norm", Dag.AddDays(-200));
            await desk.KeepUnansweredAsync("hoe hoog is de norm", Dag.AddDays(-1));
            await desk.KeepUnansweredAsync("hoe hoog is de norm", Dag);
            await desk.KeepUnansweredAsync("wie is de wethouder", Dag);
        });

        (await ReportAsync(bot)).Onbeantwoord.ShouldBe([new("hoe hoog is de norm", 2, Dag), new("wie is de wethouder", 1, Dag)]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Thumbs_and_unanswered_questions_go_after_a_year(string engine)
    {
        var clock = new Storage.TestClock();
        await using var store = await TestStore.CreateAsync(engine, clock);
        var retention = new Retention(store.Database, RetentionPeriods.Default, clock);
        var today = Nederland.Day(clock.Now);
        await store.ReadAsync(async turn =>
        {
            await turn.Desk.Terugkoppeling.RateAsync("wams", helpt: true, today);
            await turn.Desk.Terugkoppeling.KeepUnansweredAsync("wat is dat", today);
            return 0;
        });

        clock.Now += TimeSpan.FromDays(365);
        await retention.ApplyAsync(default);
        (await CountedAsync()).ShouldBe((1, 1));
        clock.Now += TimeSpan.FromDays(1);
        await retention.ApplyAsync(default);
        (await CountedAsync()).ShouldBe((0, 0));

        async Task<(int, int)> CountedAsync()
        {
            var report = await store.ReadAsync(turn => turn.Desk.Terugkoppeling.ReportAsync(today));
            return (report.Oordelen.Count, report.Onbeantwoord.Count);
        }
    }

    [Fact]
    public async Task The_tables_have_no_place_for_who_it_was()
    {
        await using var store = await TestStore.CreateAsync(TestDatabases.Sqlite);

        var columns = await store.Database.RunAsync(session => session.QueryAsync(
            "SELECT m.name || '.' || c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.name LIKE 'kennis%'", row => row.GetString(0)), default);

        columns.Order(StringComparer.Ordinal).ShouldBe(
        [
            "kennis_onbeantwoord.aantal", "kennis_onbeantwoord.dag", "kennis_onbeantwoord.tekst", "kennis_oordeel.aantal", "kennis_oordeel.artikel",
            "kennis_oordeel.dag", "kennis_oordeel.helpt", "kennis_oordeel.reden", "kennis_oordeel.tekst", "kennis_oordeel.versie",
        ]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_thumb_that_is_sent_twice_by_the_channel_counts_once(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync("Wat is de Wams?");

        await bot.SayAsync("dit helpt", id: "zelfde");
        await bot.SayAsync("dit helpt", id: "zelfde");

        (await ReportAsync(bot)).PerArtikel().ShouldHaveSingleItem().Helpt.ShouldBe(1);
    }

    [Theory]
    [InlineData("👍", 1, 0)]
    [InlineData("Dit helpt!", 1, 0)]
    [InlineData("duim omhoog", 1, 0)]
    [InlineData("👎", 0, 1)]
    [InlineData("dit klopt niet", 0, 1)]
    [InlineData("duim omlaag", 0, 1)]
    public async Task A_thumb_can_be_typed(string typed, int helps, int not)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync("Wat is de Wams?");

        await bot.SayAsync(typed);

        var oordeel = (await ReportAsync(bot)).PerArtikel().ShouldHaveSingleItem();
        (oordeel.Artikel, oordeel.Helpt, oordeel.HelptNiet).ShouldBe(("wams", helps, not));
    }

    [Fact]
    public async Task Without_an_answer_before_it_a_thumb_is_only_a_yes_or_no()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await bot.SayAsync("Wat is de Wams?");
        await bot.SayAsync("mijn casussen");

        Gezegd.Text(await bot.SayAsync("dit klopt niet")).ShouldContain("Er staat nu geen vraag open");

        (await ReportAsync(bot)).Oordelen.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(10, true)]
    [InlineData(11, true)]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(13, false)]
    public async Task The_report_is_for_who_keeps_register_analysis_or_desk(int person, bool may)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        Gezegd.Text(await bot.SayAsync("Hoe hoog is de bijstandsnorm?")).ShouldContain("«Dat weet ik niet»");

        var said = Gezegd.Text(await bot.SayAsync("onbeantwoorde vragen", person));

        said.Contains("hoe hoog is de bijstandsnorm", StringComparison.OrdinalIgnoreCase).ShouldBe(may, said);
    }

    private static Task<Kennisrapport> ReportAsync(TestBot bot) => bot.LookAsync(desk => desk.Terugkoppeling.ReportAsync(Dag.AddDays(-90)));

    private static Task DoAsync(TestBot bot, Func<ITerugkoppeling, Task> act) => bot.LookAsync(async desk =>
    {
        await act(desk.Terugkoppeling);
        return true;
    });
}

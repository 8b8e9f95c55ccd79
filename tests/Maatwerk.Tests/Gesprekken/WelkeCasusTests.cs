using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Who filed more than one casus chooses which is meant.</summary>
public class WelkeCasusTests
{
    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_number_alone_answers_which_casus_and_with_words_it_is_a_question_about_it(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString, restarts: false);
        await Journaalopname.PrepareAsync(bot);
        Gezegd.Question(await bot.SayAsync("vul casus aan")).ShouldBe("casus");

        var aside = await bot.SayAsync("status MW-2026-000001");
        Gezegd.Text(aside).ShouldContain("«Casus MW-2026-000001»");
        Gezegd.Question(aside).ShouldBe("casus");

        Gezegd.Question(await bot.SayAsync("MW-2026-000002")).ShouldBe("aanvulling");
    }
}

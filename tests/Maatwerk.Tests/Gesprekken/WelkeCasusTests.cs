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

    [Theory, MemberData(nameof(Databases))]
    public async Task Looking_into_a_casus_is_recorded_once_however_many_turns_the_act_takes(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using (var bot = new TestBot(database.ConnectionString, restarts: false))
        {
            await Journaalopname.PrepareAsync(bot);
            await bot.SayAsync("trek casus MW-2026-000001 in");
            await bot.SayAsync("help");
            await bot.SayAsync("De gemeente heeft het zelf opgelost.");
            await bot.SayAsync("ja");
        }

        await using var store = await TestStore.OpenAsync(database.ConnectionString);
        var looks = await store.Database.RunAsync(session => session.QueryAsync("SELECT what FROM audit WHERE object = 'casus/MW-2026-000001' AND what = 'inzien' AND who LIKE '%04'", row => row.GetString(0)), default);
        looks.Count.ShouldBe(1);
    }
}

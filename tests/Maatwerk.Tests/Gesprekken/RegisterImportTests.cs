using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Register;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>A keeper sends a file in the chat: shown first, stored after a yes and a second look, taken back in one go; and the way out.</summary>
public class RegisterImportTests
{
    private const int Tom = 10, Samira = 4;

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task A_file_is_shown_stored_after_a_day_and_taken_back(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString);
        var voor = await bot.LookAsync(desk => desk.Registerbeheer.DocumentsAsync());
        var fout = Importbestand.Goed("fout");
        fout[5] = "bel maar";

        var shown = Gesprek.Lines(await SendAsync(bot, Tom, "register.csv", Importbestand.Csv([Importbestand.Kop, Importbestand.Goed("nieuw"), Importbestand.Goed("gm0344-toegang"), fout])));
        shown.ShouldContain("«Import van het register»");
        shown.ShouldContain("  Regel 4, kolom telefoon: ‘bel maar’. Verwacht: een telefoonnummer van 8 tot 15 cijfers.");
        Gesprek.Lines(await bot.SayAsync("fouten", Tom)).ShouldContain("Fouten, bladzijde 1 van 1");
        Gesprek.Lines(await bot.SayAsync("ja", Tom)).ShouldNotContain(line => line.StartsWith("Voorstel", StringComparison.Ordinal));
        Gesprek.Lines(await bot.SayAsync("alleen de goede", Tom))[0].ShouldStartWith("Voorstel 1 wacht een dag");
        (await bot.LookAsync(desk => desk.Registerbeheer.DocumentsAsync())).Count.ShouldBe(voor.Count);

        bot.Clock.Advance(TimeSpan.FromDays(1));
        Gesprek.Lines(await bot.SayAsync("akkoord voorstel 1", Tom))[0].ShouldStartWith("Akkoord. Voorstel 1 is uitgevoerd");
        Gesprek.Lines(await bot.SayAsync("wijzig ingang nieuw", Tom))[0].ShouldStartWith("Wat wil je wijzigen?");
        await bot.SayAsync("stop", Tom);

        await bot.SayAsync("draai import terug", Tom);
        Gesprek.Lines(await bot.SayAsync("ja", Tom))[0].ShouldBe("De import is teruggedraaid: 2 ingangen staan weer zoals ze stonden.");
        (await bot.LookAsync(desk => desk.Registerbeheer.DocumentsAsync())).OrderBy(row => row.Key).ShouldBe(voor.OrderBy(row => row.Key));
        Gesprek.Lines(await bot.SayAsync("draai import terug", Tom))[0].ShouldBe("Er is geen import die ik kan terugdraaien.");
    }

    [Theory]
    [InlineData(Samira, "register.csv")]
    [InlineData(Tom, "brief.docx")]
    [InlineData(Tom, "register.xls")]
    public async Task Every_other_file_or_sender_is_refused_as_before(int person, string name)
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString);
        Gesprek.Lines(await SendAsync(bot, person, name, Importbestand.Csv([Importbestand.Kop])))[0].ShouldStartWith("Bestanden kan ik hier niet aannemen");
        (await bot.LookAsync(desk => desk.Registerbeheer.FindAsync<Voorstel>(1))).ShouldBeNull();
    }

    [Fact]
    public async Task A_table_without_its_bytes_is_said_to_be_too_big()
    {
        await using var database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        await using var bot = new TestBot(database.ConnectionString);
        Gesprek.Lines(await SendAsync(bot, Tom, "register.xlsx", null))[0].ShouldStartWith("Dit bestand is te groot");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_export_waits_for_a_second_look_and_its_link_works_once(string engine)
    {
        await using var database = await TestDatabases.CreateAsync(engine);
        await using var bot = new TestBot(database.ConnectionString);
        await bot.SayAsync("exporteer register", Tom);
        await bot.SayAsync("Controle van de nummers", Tom);
        Gesprek.Lines(await bot.SayAsync("haal export 1", Tom))[0].ShouldBe("Export 1: wacht op een tweede persoon.");
        bot.Clock.Advance(TimeSpan.FromDays(1));
        await bot.SayAsync("akkoord voorstel 1", Tom);

        var said = string.Join('\n', Gesprek.Lines(await bot.SayAsync("haal export 1", Tom)));
        var token = said[(said.IndexOf("/downloads/", StringComparison.Ordinal) + 11)..].Split('\n')[0];
        token.Length.ShouldBe(32);
        Gesprek.Lines(await bot.SayAsync("haal export 1", Tom))[0].ShouldStartWith("Deze export is al opgehaald");

        var file = (await bot.ServiceAsync<IStoredFiles, StoredFile?>(store => store.TakeAsync(token, default))).ShouldNotBeNull();
        file.Content.ShouldContain("gm0344-toegang;");
        (await bot.ServiceAsync<IStoredFiles, StoredFile?>(store => store.TakeAsync(token, default))).ShouldBeNull();
    }

    private static Task<IReadOnlyList<Activity>> SendAsync(TestBot bot, int person, string name, byte[]? bytes) =>
        bot.SendAsync(person, "directline", new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "text/csv", Name = name, Bytes = bytes }] });
}

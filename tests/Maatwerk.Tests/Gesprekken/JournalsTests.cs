using System.Text.Json;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>
/// Conversations of earlier releases, stopped at each question, go on in this one. Record those of a new release with
/// <c>WRITE_JOURNALS=0.2.0</c> (its version); released ones never change.
/// </summary>
public sealed class JournalsTests : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Journals");
    private static readonly string? NewRelease = Environment.GetEnvironmentVariable("WRITE_JOURNALS");

    private TestDatabase database = null!;
    private TestBot bot = null!;

    public async ValueTask InitializeAsync()
    {
        database = await TestDatabases.CreateAsync(TestDatabases.Sqlite);
        bot = new TestBot(database.ConnectionString, restarts: false);
        await Journaalopname.PrepareAsync(bot);
    }

    public async ValueTask DisposeAsync()
    {
        await bot.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Each_goes_on_at_its_question_or_a_new_one_before_it_with_every_answer_that_was_given()
    {
        var files = Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories);
        files.ShouldNotBeEmpty();
        foreach (var file in files) await GoesOnAsync(file);
    }

    [Fact]
    public void Each_guided_dialog_has_one()
    {
        // These say something and ask nothing, or almost never.
        var guided = Dialogen.All().Names.Except(
            ["bekijk-casus", "berichten-voorkeur", "dien-in-bij-lmm", "dossier", "dossier-geschiedenis", "dossier-koppel", "draai-overdracht-terug", "druk-dossier-af",
             "hervat-lokaal", "kennisrapport", "leg-voor-aan-organisatie", "let-bekijk", "let-bemiddeling", "let-start", "let-zaken", "lijkt-op",
             "mijn-casussen", "mijn-overleggen", "mijn-pauzes", "neem-casus", "neem-in-behandeling", "open-bedragen", "oplossing-gevonden", "overbruggingen",
             "overleg-agenda", "overleg-bekijk", "weer-terug", "zoek-in-register",
             // Those that ask only when two entries have the name, and those that need a file.
             "mijn-ingang", "ingang-terug", "ingang-juist", "correcties", "voorstellen", "akkoord-voorstel", "mandaten", "neem-rol-terug", "afspraken", "importeer-register", "draai-import-terug"]);

        guided.Except(Directory.GetFiles(Folder, "*.json", SearchOption.AllDirectories).Select(file => Path.GetFileName(file).Split('.')[0])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Those_of_a_new_release_are_recorded_on_request()
    {
        Assert.SkipWhen(NewRelease is null, "WRITE_JOURNALS names no release.");
        await new Journaalopname(bot, Journaalopname.Folder(NewRelease!)).RecordAsync();
    }

    private async Task GoesOnAsync(string file)
    {
        var (was, frame) = (await ReadAsync(file), await ReadAsync(file));
        var state = new DialogState { Stack = { frame } };
        var name = Path.GetRelativePath(Folder, file);

        var run = await bot.TurnAsync(new TurnKey("", "test", name, null), turn => new DialogRunner<IDesk>(Dialogen.All()).RunAsync(state, null, Context(frame, turn)));

        run.ShouldNotBeNull(name);
        run.Ended.ShouldBeFalse(name);
        run.Problem.ShouldBeNull(name);
        if (frame.Pending != was.Pending) was.Journal.ShouldNotContain(entry => entry.Name == frame.Pending, $"{name}: what was answered is asked again.");
        foreach (var kept in was.Journal.Where(entry => entry.Kind != JournalKind.Known))
            frame.Journal.Find(entry => entry.Name == kept.Name).ShouldNotBeNull($"{name}: {kept.Name}").Value.GetRawText().ShouldBe(kept.Value.GetRawText());
    }

    private static TurnContext<IDesk> Context(DialogFrame frame, ITurn<IDesk> turn)
    {
        var wie = DemoGebruikers.All[Journaalopname.PersonOf(frame.Dialog) - 1];
        return new(new Activity { Type = ActivityTypes.Message, ChannelId = ChannelIds.DirectLine }, new UserIdentity(wie.Id.TenantId, wie.Id.ObjectId, wie.Naam), turn);
    }

    private static async Task<DialogFrame> ReadAsync(string file) => DialogFrame.Parse(Compact(await File.ReadAllTextAsync(file)))!;

    private static string Compact(string json) => System.Text.Json.Nodes.JsonNode.Parse(json)!.ToJsonString();
}

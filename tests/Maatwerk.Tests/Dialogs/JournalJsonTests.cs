using System.Text.Json;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Tests.Dialogs;

public class JournalJsonTests
{
    private const string Kept = """{"schema":1,"stack":[{"dialog":"meld-casus","instance":"a","journal":[{"name":"gemeente","kind":"Answer","value":"GM0344"},{"name":"indienen","kind":"Effect","value":{"nummer":"MW-2026-000001"}}],"kept":{},"reopened":[],"isKeptDraft":false,"startedAt":"2026-11-26T09:00:00+00:00","touchedAt":"2026-11-26T09:00:00+00:00"}],"welcomed":true,"wasClosed":false,"askedIfSafe":false}""";

    [Fact]
    public void A_journal_is_written_as_it_was_read() => DialogState.Parse(Kept).Write().ShouldBe(Kept);

    [Fact]
    public void The_order_of_the_members_and_members_of_later_releases_do_not_matter()
    {
        var entry = DialogFrame.Parse("""{"dialog":"a","instance":"b","journal":[{"value":[1,{"a":2}],"later":{"b":[3]},"kind":"LookUp","name":"lijst"}]}""")!.Journal.Single();
        (entry.Name, entry.Kind, entry.Value.GetRawText()).ShouldBe(("lijst", JournalKind.LookUp, """[1,{"a":2}]"""));
    }

    [Fact]
    public void Everything_that_a_state_remembers_is_read_back()
    {
        var frame = new DialogFrame
        {
            Dialog = "a", Instance = "b", Arguments = JsonElement.Parse("[1]"), Pending = "c", IsKeptDraft = true,
            StartedAt = DateTimeOffset.UnixEpoch, TouchedAt = DateTimeOffset.UnixEpoch.AddDays(1),
            Journal = { new JournalEntry("d", JournalKind.Known, JsonElement.Parse("2")) }, Kept = { ["e"] = JsonElement.Parse("{}") }, Reopened = { "f" },
        };
        var state = new DialogState { Schema = 1, Stack = { frame }, Welcomed = true, About = "g", WasClosed = true, AskedIfSafe = true, Last = frame };
        foreach (var (one, empty) in new (object, object)[] { (state, new DialogState { Schema = 2 }), (frame, new DialogFrame { Dialog = "", Instance = "" }) })
            foreach (var member in one.GetType().GetProperties().Where(member => member.CanWrite))
                JsonSerializer.Serialize(member.GetValue(one)).ShouldNotBe(JsonSerializer.Serialize(member.GetValue(empty)), $"give {member.Name} a value here, and read it in DialogStateReader");

        DialogState.Parse(state.Write()).Write().ShouldBe(state.Write());
    }

    [Theory]
    [InlineData("""{"kind":"Answer","value":1}""")]
    [InlineData("""{"name":"a","kind":"Dream","value":1}""")]
    [InlineData("""{"name":"a","value":1}""")]
    [InlineData("""{"name":null,"kind":"Answer","value":1}""")]
    [InlineData("\"a\"")]
    public void A_line_that_cannot_be_read_begins_the_conversation_afresh(string line) =>
        DialogState.Parse(Kept.Replace("""{"name":"gemeente","kind":"Answer","value":"GM0344"}""", line, StringComparison.Ordinal)).Stack.ShouldBeEmpty();
}

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Tests.Dialogs;

public class MeerkeuzeTests
{
    private static readonly Meerkeuze Vraag = Meerkeuze.Among<Rugdekking>("Wie?", value => value.Tekst());

    [Theory]
    [InlineData("1 en 3", "Ja,Onbekend")]
    [InlineData("1 3", "Ja,Onbekend")]
    [InlineData("nee, ja", "Nee,Ja")]
    [InlineData("allemaal", "Ja,Nee,Onbekend")]
    [InlineData("alles.", "Ja,Nee,Onbekend")]
    public void Several_choices_are_read_from_one_answer(string text, string wanted) =>
        string.Join(',', Vraag.Recognize(new PromptInput(text, null, null, DateTimeOffset.UnixEpoch)).Answer!).ShouldBe(wanted);

    [Fact]
    public void What_is_not_in_the_list_is_named() =>
        Vraag.Recognize(new PromptInput("ja, bananen", null, null, DateTimeOffset.UnixEpoch)).Problem.ShouldBe("Dit herken ik niet: bananen. Kies uit de lijst.");
}

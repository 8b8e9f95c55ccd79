using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Somebody who files a casus: answers whatever the bot asks, and only that, from a list of answers by question.</summary>
internal sealed class Melder(Func<string, Task<IReadOnlyList<Activity>>> say)
{
    public const string Akkoord = "akkoord";

    public const string Verhaal =
        "ik wil een casus melden: moeder van 34 met twee kinderen van 5 en 8 in Zaanstad, uithuiszetting vrijdag, schulden bij UWV en CJIB. Het wijkteam is geprobeerd maar de organisaties werken langs elkaar heen.";

    public static readonly IReadOnlyDictionary<string, string> Antwoorden = new Dictionary<string, string>
    {
        ["concept"] = "nieuwe casus",
        ["manier"] = "vraag voor vraag",
        ["titel"] = "Dreigende ontruiming moeder met twee kinderen",
        ["gesproken"] = "UWV en CJIB",
        ["lokaal-en-regionaal-gedaan"] = "ja",
        ["casusoverleg-gehouden"] = "ja",
        ["rugdekking"] = "ja",
        ["inwoner-geinformeerd"] = "ja",
        ["gewenste-oplossing"] = "Een pauze van incasso door CJIB en UWV tot er een plan is",
        ["lokaal-advies"] = "Direct uitstel en één plan voor het hele gezin",
        ["schulden"] = "overheid",
        ["eventueel-nog"] = "nee",
    };

    /// <summary>The questions that were asked, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Tells the story and answers until the bot waits for a clear yes.</summary>
    public async Task<IReadOnlyList<Activity>> PrepareAsync(string verhaal = Verhaal, IReadOnlyDictionary<string, string>? answers = null) =>
        await AnswerAsync(await say(verhaal), answers ?? Antwoorden, Akkoord);

    /// <summary>Files and gives the replies with the receipt.</summary>
    public async Task<IReadOnlyList<Activity>> FileAsync()
    {
        await PrepareAsync();
        return await say("ja");
    }

    /// <summary>Answers what is asked until this question is open.</summary>
    public async Task<IReadOnlyList<Activity>> AnswerAsync(IReadOnlyList<Activity> replies, IReadOnlyDictionary<string, string> answers, string until)
    {
        while (Gezegd.Question(replies) is var question && question != until)
        {
            question.ShouldNotBeNull($"Expected the question '{until}' in the end, got:\n{Gezegd.Text(replies)}");
            Asked.ShouldNotContain(question, $"The bot asks again:\n{Gezegd.Text(replies)}");
            Asked.Add(question);
            answers.ContainsKey(question).ShouldBeTrue($"There is no answer to:\n{Gezegd.Text(replies)}");
            replies = await say(answers[question]);
        }
        return replies;
    }
}

using Maatwerk.Bot.Gesprek.Regels;
using Maatwerk.Domain.Understanding.Stories;
using Maatwerk.Runtime.Dialogs;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A correction of what was asked a moment ago, when the answer is already given: "nee, Tilburg" after a search in Zaanstad.</summary>
internal static class Nagekomen
{
    private const int MostWords = 8;

    /// <summary>Puts the answer right and gives the dialog's outcome again; false when the message corrects nothing.</summary>
    public static async Task<bool> CorrectAsync(Spreker spreker, string text)
    {
        if (spreker.State.Last is not { } last || text.Split(' ').Length > MostWords || Correctie.Parse(text) is not { } correctie) return false;
        if (await spreker.LookAsync(last) is not { } run) return false;
        var changes = Verbeteringen.Find(Verbeteringen.Answers(run, last), correctie.Waarde, correctie.InPlaatsVan, CorrectieRegel.MostUnexplained(correctie), CorrectieRegel.MostUnexplained(correctie), spreker.Now);
        if (changes.Count == 0) return false;
        last.Pending = null;
        DialogRunner<Domain.IDesk>.Resume(spreker.State, last);
        spreker.State.Last = null;
        var besluit = CorrectieRegel.Decide(spreker, changes, correctie, null);
        spreker.Besluit = ("correctie", besluit.Waarom);
        await besluit.DoeAsync();
        return true;
    }
}

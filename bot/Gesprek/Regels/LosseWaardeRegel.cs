using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>No answer to the open question, but another value for an earlier one, without a word that says so: that is asked, not guessed.</summary>
internal sealed class LosseWaardeRegel : IRegel
{
    private const int MostWords = 20;
    private const int MostInYesNo = 6;
    private const int MostToChoose = 3;

    public string Naam => "losse-waarde";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        if (bericht.Words > MostWords || await bericht.LookAsync() is not { } run) return null;
        var changes = Verbeteringen.Find(Verbeteringen.Answers(run, bericht.Frame), bericht.Text, null, 0, MostInYesNo, bericht.Spreker.Now);
        if (changes.Count is 0 or > MostToChoose) return null;
        var start = new VerduidelijkStart(bericht.Text, []) { Wijzigingen = [.. changes] };
        return new Besluit("geen antwoord op de vraag, wel een andere waarde voor een eerder antwoord", () => bericht.Spreker.BeginAsync(Vervolg.Begin("verduidelijk", start, AlgemeenJson.Default.VerduidelijkStart)));
    }
}

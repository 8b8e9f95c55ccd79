using Maatwerk.Cards;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Takes a filed casus back, with a reason and after a clear yes.</summary>
public sealed class TrekInDialog(CasusStart start) : Dialog<Vervolg?>
{
    public override string Name => "trek-casus-in";
    public override string Title => "het intrekken van je casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseCasusAsync(start.Nummer, "Welke casus wil je intrekken?") is not { } nummer) return null;
        var reden = await dialog.AskAsync("reden", Tekst.Of($"Waarom trek je casus {nummer} in?").AtMost(500).As("reden").Known(start.Tekst is not null, start.Tekst));
        if (await dialog.AskAsync("akkoord", new KaartKeuze(BevestigCard.Show($"Casus {nummer} intrekken?", "Het LMM stopt er dan mee."), "intrekken", "Antwoord met ja of nee.").Way("ja", CardVerbs.Ja, "jazeker", "akkoord").Way("nee", CardVerbs.Nee, "nee hoor")) != "ja")
        {
            await dialog.SayAsync("Goed, ik trek niets in.");
            return null;
        }
        var gezegd = await dialog.StepAsync(nummer, "intrekken", (_, wie) => new Stap(CasusTrigger.TrekIn, wie, dialog.Now) { Reden = reden },
            casus => $"Casus {casus.Nummer} is ingetrokken.");
        await dialog.SayAsync(gezegd);
        return null;
    }
}

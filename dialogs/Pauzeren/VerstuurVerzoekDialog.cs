using Maatwerk.Cards;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;
using Datum = Maatwerk.Dialogs.Prompts.Datum;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Shows the letter to one creditor and keeps the day on which it was sent. The bot itself sends nothing.</summary>
public sealed class VerstuurVerzoekDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "verstuur-verzoek";
    public override string Title => "het versturen van een verzoek";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, Probe(dialog.Now), Open) is not { } beeld) return null;
        var schuldeiser = await dialog.AskAsync("schuldeiser", PauzeVragen.Which("Aan wie is het verzoek verstuurd?", beeld));
        var vandaag = Nederland.Day(dialog.Now);
        var dag = await dialog.AskAsync("dag", Datum.Needed($"Op welke dag is het verzoek aan {schuldeiser} verstuurd?").Within(vandaag.AddMonths(-1), vandaag, "Noem een dag van de afgelopen maand, of vandaag.").As("verstuurd op"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "versturen", Handeling.BereidTimeOutVoor, (wie, _) => Step(wie, dialog.Now, schuldeiser, dag), next => Said(next, schuldeiser)));
        return null;
    }

    private static bool Open(Vordering one) => one.VerzoekOp is null;

    private static Func<Gebruiker, TimeOutAfspraak, TimeOutStap?> Probe(DateTimeOffset nu) => (wie, pauze) => Step(wie, nu, pauze.Vorderingen.FirstOrDefault(Open)?.Organisatie ?? "", Nederland.Day(nu));

    private static TimeOutStap Step(Gebruiker wie, DateTimeOffset nu, string schuldeiser, DateOnly? dag) => new(TimeOutTrigger.StuurVerzoek, wie, nu) { Organisatie = schuldeiser, Dag = dag };

    private static string Said(TimeOutAfspraak next, string schuldeiser)
    {
        var left = next.Vorderingen.Where(Open).Select(one => one.Organisatie).ToList();
        return $"Genoteerd: verzoek aan {schuldeiser} verstuurd op {Domain.Kalender.Datum.Kort(next.Find(schuldeiser)!.VerzoekOp!.Value)}. {(left.Count == 0 ? $"Alle verzoeken zijn weg. Noteer de antwoorden met ‘{PauzeZinnen.Of("antwoord schuldeiser", next.Casus)}’." : $"Nog niet verstuurd: {string.Join(", ", left)}.")}";
    }
}

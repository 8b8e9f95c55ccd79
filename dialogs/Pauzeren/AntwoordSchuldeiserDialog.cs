using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;
using Datum = Maatwerk.Dialogs.Prompts.Datum;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Keeps what a creditor answered, with its own end date. The last answer decides whether the pause runs.</summary>
public sealed class AntwoordSchuldeiserDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "antwoord-schuldeiser";
    public override string Title => "het antwoord van een schuldeiser";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, Handeling.BereidTimeOutVoor, Probe(dialog.Now), one => one is { VerzoekOp: not null, Wacht: false }) is not { } beeld) return null;
        var schuldeiser = await dialog.AskAsync("schuldeiser", PauzeVragen.Which("Welke schuldeiser heeft geantwoord?", beeld));
        var antwoord = Enum.Parse<TimeOutTrigger>(await dialog.AskAsync("antwoord", Keuze.Of($"Wat zegt {schuldeiser}?",
            (nameof(TimeOutTrigger.Toegezegd), "Wacht met incasso"), (nameof(TimeOutTrigger.Geweigerd), "Wil niet wachten"), (nameof(TimeOutTrigger.GeenReactie), "Geen reactie")).As("antwoord")));
        var vandaag = Nederland.Day(dialog.Now);
        var einddatum = antwoord == TimeOutTrigger.Toegezegd
            ? await dialog.AskAsync("einddatum", Datum.Needed($"Tot en met welke dag wacht {schuldeiser}? Neem de dag uit hun antwoord.").Within(vandaag, vandaag.AddYears(2), "Noem een dag vanaf vandaag, hoogstens twee jaar vooruit.").As("wacht tot en met")) : null;
        var tekst = await dialog.AskAsync("toelichting", Tekst.Of("Wat zeiden ze erbij? Overslaan mag.").AtMost(400).Optional().As("toelichting"));
        await dialog.SayAsync(await dialog.PauzeStapAsync(beeld, "noteren", Handeling.BereidTimeOutVoor,
            (wie, _) => new TimeOutStap(antwoord, wie, dialog.Now) { Organisatie = schuldeiser, Einddatum = einddatum, Tekst = tekst.Length > 0 ? tekst : null }, next => Said(next, schuldeiser)));
        await PauzeDialog.ShowAsync(dialog, beeld.Id, one => one.Status is TimeOutStatus.Actief or TimeOutStatus.NaarRechterOfLmm);
        return null;
    }

    private static Func<Gebruiker, TimeOutAfspraak, TimeOutStap?> Probe(DateTimeOffset nu) => (wie, pauze) =>
    {
        var one = pauze.Vorderingen.FirstOrDefault(vordering => vordering is { VerzoekOp: not null, Wacht: false });
        return new TimeOutStap(TimeOutTrigger.Toegezegd, wie, nu) { Organisatie = one?.Organisatie, Einddatum = Nederland.Day(nu) };
    };

    private static string Said(TimeOutAfspraak next, string schuldeiser)
    {
        var one = next.Find(schuldeiser)!;
        var kept = $"Genoteerd: {schuldeiser} {(one.Wacht ? $"wacht tot en met {Domain.Kalender.Datum.Lang(one.Einddatum!.Value)}" : one.Antwoord == TimeOutAntwoord.Geweigerd ? "wil niet wachten" : "heeft niet gereageerd")}.";
        var left = next.Vorderingen.Where(vordering => vordering.Antwoord is null).Select(vordering => vordering.Organisatie).ToList();
        return next.Status switch
        {
            TimeOutStatus.NaarRechterOfLmm => $"{kept} Niemand wil wachten. Hieronder staat wat er nog kan.",
            TimeOutStatus.Actief => $"{kept} De pauze loopt bij: {string.Join(", ", next.Vorderingen.Where(vordering => vordering.Wacht).Select(vordering => vordering.Organisatie))}.",
            _ => $"{kept} Nog geen antwoord van: {string.Join(", ", left)}.",
        };
    }
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Settles: a garantstelling ends because the payer takes over, a voorschot comes back.</summary>
public sealed class VerrekenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "verreken-overbrugging";
    public override string Title => "het verrekenen van een overbrugging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, zaak) => Probe(wie, zaak, dialog.Now)) is not { } beeld) return null;
        if (beeld.Soort == ToekenningSoort.Garantstelling) await LapseAsync(dialog, beeld);
        else await RepayAsync(dialog, beeld);
        return null;
    }

    private static async Task LapseAsync(DialogContext dialog, OverbruggingBeeld beeld)
    {
        if (!await dialog.AskAsync("neemt-over", JaNee.Of($"Neemt {beeld.Betaler} de betaling over?").As("neemt over"))) await dialog.SayAsync("Dan blijft de garantstelling staan.");
        else await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "vervallen", wie => new OverbruggingStap(OverbruggingTrigger.VervalGarantie, wie, dialog.Now), _ => Done("De garantstelling is vervallen", beeld.Nummer)));
    }

    private static async Task RepayAsync(DialogContext dialog, OverbruggingBeeld beeld)
    {
        var bedrag = await dialog.AskAsync("bedrag", Bedrag.Of($"Hoeveel heeft {beeld.Betaler} terugbetaald? Er is {Domain.Kalender.Bedrag.Tekst(beeld.Uitbetaald)} uitbetaald.").As("terugbetaald"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "terugbetaling", wie => new OverbruggingStap(OverbruggingTrigger.BetaalTerug, wie, dialog.Now) { Bedrag = bedrag }, next => Done($"{Domain.Kalender.Bedrag.Tekst(next.Terugbetaald)} is terug van {beeld.Betaler}", beeld.Nummer)));
    }

    private static string Done(string wat, string nummer) => $"{wat}. Alles is verrekend. Typ ‘sluit overbrugging {nummer}’ met wat ervan te leren is.";

    private static OverbruggingStap Probe(Gebruiker wie, Overbrugging zaak, DateTimeOffset nu) =>
        new(zaak.Toekenning?.Soort == ToekenningSoort.Voorschot ? OverbruggingTrigger.BetaalTerug : OverbruggingTrigger.VervalGarantie, wie, nu) { Bedrag = zaak.Uitbetaald };
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Books money of a voorschot that has left.</summary>
public sealed class BoekBetalingDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const decimal Cent = 0.01m;

    public override string Name => "boek-betaling";
    public override string Title => "het boeken van een betaling";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, Cent)) is not { } beeld) return null;
        var bedrag = await dialog.AskAsync("bedrag", Bedrag.Of($"Hoeveel is er betaald aan {beeld.Aanbieder}? Er is nog {Domain.Kalender.Bedrag.Tekst(beeld.Maximum - beeld.Uitbetaald)} over.").As("betaald"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "boeken", wie => Step(wie, dialog.Now, bedrag),
            next => $"Geboekt. Er is nu {Domain.Kalender.Bedrag.Tekst(next.Uitbetaald)} uitbetaald van hoogstens {Domain.Kalender.Bedrag.Tekst(next.Toekenning!.Maximum)}."));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, decimal bedrag) => new(OverbruggingTrigger.BoekBetaling, wie, nu) { Bedrag = bedrag };
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Puts an overbrugging before who grants: no payer in time, and the parties settle afterwards.</summary>
public sealed class LegOverbruggingVoorDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "leg-overbrugging-voor";
    public override string Title => "het voorleggen van een overbrugging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now)) is not { } beeld) return null;
        if (!await dialog.AskAsync("gezocht", JaNee.Of(OverbruggingBegin.Question(Overbruggingseisen.Gezocht)).As("gezocht naar betaler")))
        {
            await dialog.SayAsync($"Dan is het nog te vroeg. Zoek eerst naar een betaler, en noteer wat de organisaties zeggen met ‘reactie betaler {beeld.Nummer}’.");
            return null;
        }
        if (!await dialog.AskAsync("verrekenen", JaNee.Of(OverbruggingBegin.Question(Overbruggingseisen.Verrekenen)).As("akkoord met verrekenen")))
        {
            var eis = Overbruggingseisen.Of(Overbruggingseisen.Verrekenen);
            await dialog.SayAsync($"Dan kan een overbrugging niet. {eis.Niet} {eis.Dan} Typ ‘wijs overbrugging {beeld.Nummer} af’ om af te wijzen.");
            return null;
        }
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "voorleggen", wie => Step(wie, dialog.Now), _ => $"De overbrugging bij casus {beeld.Nummer} ligt nu bij de beheerder."));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu) => new(OverbruggingTrigger.LegVoor, wie, nu)
    {
        Condities = new Dictionary<string, Antwoord>(StringComparer.Ordinal) { [Overbruggingseisen.Gezocht] = Antwoord.Ja, [Overbruggingseisen.Verrekenen] = Antwoord.Ja },
    };
}

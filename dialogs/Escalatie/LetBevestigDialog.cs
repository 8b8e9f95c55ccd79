using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>A bestuurder confirms the agreement of the own organisation: the second person of what the LET agrees.</summary>
public sealed class LetBevestigDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-bevestig";
    public override string Title => "het bevestigen van een afspraak";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.BevestigAfspraak, Handeling.BevestigLet) is not { } nummer) return null;
        if (await dialog.ChoosePartyAsync(nummer, LetTrigger.BevestigAfspraak) is not { } partij) return null;
        var afspraken = (await dialog.LetAsync(nummer)).AfsprakenOf(partij);
        if (!await dialog.AskAsync("akkoord", JaNee.Of($"Afspraak van {partij}: {string.Join("; ", afspraken.Select(one => one.Wat.TrimEnd('.')))}. Bevestig je dat {partij} dit doet?").As("akkoord").Steering()))
        {
            await dialog.SayAsync("Goed, ik bevestig niets. Vertel de voorzitter van het LET wat er niet klopt.");
            return null;
        }
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "bevestigen", Handeling.BevestigLet, (_, wie) => new LetStap(LetTrigger.BevestigAfspraak, wie, dialog.Now) { Partij = partij },
            _ => $"Bevestigd namens {partij}. Is het gedaan? Typ dan ‘afspraak uitgevoerd {nummer}’."));
        return null;
    }
}

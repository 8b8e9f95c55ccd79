using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>An organisation tells that its agreement is carried out.</summary>
public sealed class LetUitgevoerdDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-uitgevoerd";
    public override string Title => "het melden dat een afspraak is uitgevoerd";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.MeldUitgevoerd, Handeling.BevestigLet) is not { } nummer) return null;
        if (await dialog.ChoosePartyAsync(nummer, LetTrigger.MeldUitgevoerd) is not { } partij) return null;
        var gedaan = await dialog.AskAsync("gedaan", Tekst.Of("Wat is er gedaan?").AtMost(1000).As("wat is gedaan"));
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "uitgevoerd", Handeling.BevestigLet, (_, wie) => new LetStap(LetTrigger.MeldUitgevoerd, wie, dialog.Now) { Partij = partij, Tekst = gedaan },
            let => let.IsOpen ? $"Genoteerd: {partij} voerde de afspraak uit." : $"Genoteerd: {partij} voerde de afspraak uit. Alles is klaar, de LET-zaak {nummer} is afgerond."));
        return null;
    }
}

using Maatwerk.Cards;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Lists the open casusoverleggen of which somebody is organiser, filer or invited.</summary>
public sealed class MijnOverleggenDialog : Dialog<Vervolg?>
{
    public override string Name => "mijn-overleggen";
    public override string Title => "je overleggen";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var overleggen = await dialog.PeekAsync(async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            var besluit = Bevoegdheden.Decide(wie, Handeling.ZieEigenOverleggen);
            await desk.Audit.RecordAsync(new AuditRegel(wie.Id, "inzien", "mijn-overleggen", besluit.InAudit));
            return besluit.Toegestaan ? (await desk.Trajecten.OpenAsync<Overleg>()).Where(overleg => wie.Id == overleg.Organisator || wie.Id == overleg.Indiener || overleg.Answers(wie) is not null).ToList() : [];
        });
        await dialog.SayAsync(OverleggenCard.Show(overleggen));
        return null;
    }
}

using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Writes down a talk with a party: in which function, what was said, and whose turn it is now.</summary>
public sealed class ContactDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "dossier-contact";
    public override string Title => "contact met een partij";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = start.Casus!;
        if (!await dialog.MayAsync(nummer, "contact", Handeling.HoudDossierBij)) return null;
        var partij = Organisaties.Official(await dialog.AskAsync("partij", Tekst.Of("Met welke organisatie had je contact?").AtMost(80).As("organisatie").Known(start.Woorden is not null, start.Woorden)));
        var tekst = await dialog.AskAsync("gezegd", Tekst.Of($"Wat is er besproken met {partij}?").AtMost(1500).As("besproken").Known(start.Rest is not null, start.Rest));
        var functie = await dialog.AskAsync("functie", Tekst.Of("Welke functie had degene die je sprak? Geen naam.").AtMost(80).Optional().As("functie"));
        var wacht = await dialog.AskAsync("wacht", JaNee.Of($"Wacht je nu op {partij}?").As("wachten"));
        await dialog.SayAsync(await dialog.DossierAsync(nummer, "contact-vastleggen", Handeling.HoudDossierBij, async (desk, werk, wie) =>
        {
            await desk.Dossiers.SaveAsync(werk.Dossier.Spoke(wie, dialog.Now, partij, functie.Length == 0 ? null : functie, tekst, wacht));
            return $"Vastgelegd: contact met {partij} over casus {nummer}.";
        }));
        return null;
    }
}

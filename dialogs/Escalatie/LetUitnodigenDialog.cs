using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>The chair invites a bestuurder of every party in the deadlock. Where nobody of a party can sign in here, a function with a mandate is named.</summary>
public sealed class LetUitnodigenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "let-uitnodigen";
    public override string Title => "het uitnodigen van de bestuurders";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ForStepAsync(start, LetTrigger.NodigBestuurdersUit, Handeling.LeidLet) is not { } nummer) return null;
        var let = await dialog.LetAsync(nummer);
        var bekend = await dialog.LookUpAsync("bestuurders", LoketJson.Default.ListString, desk => WithBestuurderAsync(desk, let));
        var partijen = new List<LetPartij>();
        foreach (var partij in let.Partijen)
        {
            var hier = bekend.Contains(partij.Naam);
            var functie = await dialog.AskAsync($"namens-{partijen.Count + 1}", Tekst.Of($"Wie praat namens {partij.Naam}? Noem de functie van een bestuurder of van een vervanger met mandaat, geen naam.").AtMost(100).As($"namens {partij.Naam}").Known(hier, $"bestuurder van {partij.Naam}"));
            partijen.Add(partij with { Vertegenwoordiger = functie, HeeftGebruiker = hier });
        }
        if (!await dialog.AskAsync("akkoord", JaNee.Of($"Ik nodig uit: {string.Join("; ", partijen.Select(partij => $"{partij.Naam}: {partij.Vertegenwoordiger}{(partij.HeeftGebruiker ? "" : " (nodig je zelf uit)")}"))}. Klopt dat?").As("akkoord").Steering()))
        {
            await dialog.SayAsync("Goed, ik nodig niemand uit.");
            return null;
        }
        await dialog.SayAsync(await dialog.LetStepAsync(nummer, "uitnodigen", Handeling.LeidLet, (_, wie) => new LetStap(LetTrigger.NodigBestuurdersUit, wie, dialog.Now) { Partijen = partijen },
            _ => $"De bestuurders van {nummer} zijn uitgenodigd. Zij zien een samenvatting, niet de hele casus. Begint het overleg? Typ ‘start let {nummer}’."));
        return null;
    }

    private static async Task<List<string>> WithBestuurderAsync(IDesk desk, Let let)
    {
        var known = new List<string>();
        foreach (var partij in let.Partijen)
            if (partij.OrganisatieId is { } id && (await desk.Gebruikers.WithAsync(Rol.Bestuurder, id)).Count > 0) known.Add(partij.Naam);
        return known;
    }
}

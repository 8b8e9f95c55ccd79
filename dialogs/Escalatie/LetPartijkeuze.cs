using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Escalatie;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>For which organisation somebody speaks at the LET.</summary>
internal static class LetPartijkeuze
{
    /// <summary>The party this person speaks for; asked when there are more, and null when there is none.</summary>
    public static async Task<string?> ChoosePartyAsync(this DialogContext dialog, string nummer, LetTrigger trigger)
    {
        var let = await dialog.LetAsync(nummer);
        var names = await dialog.LookUpAsync("namens-wie", LoketJson.Default.ListString, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return let.SpokenForBy(wie).Select(partij => partij.Naam).Where(naam => let.Refuses(new LetStap(trigger, wie, dialog.Now) { Partij = naam }) is null).ToList();
        });
        if (names.Count > 0) return await dialog.AskAsync("partij", Keuze.Of("Namens welke organisatie?", names.Select(naam => new Optie(naam, naam))).As("organisatie").Known(names.Count == 1, names[0]));
        await dialog.SayAsync("Voor jouw organisatie is hier nu niets te doen.");
        return null;
    }
}

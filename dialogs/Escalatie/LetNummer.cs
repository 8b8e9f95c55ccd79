using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Finds the case of the LET that is meant, and looks what is possible with it before anything is asked.</summary>
internal static class LetNummer
{
    public static Task<string> AskNummerAsync(this DialogContext dialog, LoketStart start) =>
        dialog.AskAsync("casus", Tekst.Of("Over welke casus gaat het? Typ het nummer, bijvoorbeeld MW-2026-000123.").AtMost(20).As("casus").Known(start.Casus is not null, start.Casus));

    /// <summary>The number, when this person may take that step there now; otherwise says why not and gives null.</summary>
    public static async Task<string?> ForStepAsync(this DialogContext dialog, LoketStart start, LetTrigger trigger, Handeling handeling)
    {
        var nummer = await dialog.AskNummerAsync(start);
        var no = await dialog.LookUpAsync("mag-niet", VolgJson.Default.String, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenLetAsync(nummer, wie, "inzien", handeling) is not { } zaak) return LetStappen.NotFound(nummer);
            var refused = zaak.Let.Refuses(new LetStap(trigger, wie, dialog.Now));
            return refused is { Grond: not Domain.Levenslopen.Weigergrond.VoorwaardeMist } ? refused.ForUser : "";
        });
        if (no.Length == 0) return nummer;
        await dialog.SayAsync(no);
        return null;
    }

    /// <summary>The case as it was when the dialog began, for questions about its parties.</summary>
    public static Task<Let> LetAsync(this DialogContext dialog, string nummer) => dialog.LookUpAsync("zaak", LetJson.Default.Let, async desk =>
        (await desk.Trajecten.OfAsync<Let>(Domain.Casussen.Casusnummer.Parse(nummer)!.Value))[0]);
}

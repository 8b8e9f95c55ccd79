using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Kalender;
using Datum = Maatwerk.Domain.Kalender.Datum;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Before a filing: is there a draft to go on with?</summary>
public sealed class BeginMeldingDialog(MeldStart start) : Dialog<Vervolg?>
{
    public override string Name => "begin-melding";
    public override string Title => "het melden van een casus";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var begin = Vervolg.Begin("meld-casus", start, MeldJson.Default.MeldStart);
        var concept = await dialog.PeekAsync(desk => desk.Concepten.FindAsync(dialog.Me(), "meld-casus"));
        if (concept is null) return begin;
        var sinds = Datum.Afstand(Nederland.Day(concept.GewijzigdOp), Nederland.Day(dialog.Now));
        var keuze = await dialog.AskAsync("concept", Keuze.Of($"Je hebt nog een concept van {sinds}. Wil je daarmee verder, of met een nieuwe casus beginnen? Bij een nieuwe casus vervalt het concept.",
            ("verder", "Verder met concept"), ("nieuw", "Nieuwe casus")).As("concept"));
        return keuze == "verder" ? Vervolg.Hervat("meld-casus", concept.Inhoud) : begin;
    }
}

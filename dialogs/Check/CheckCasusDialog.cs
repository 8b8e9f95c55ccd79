using Maatwerk.Cards;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Dialogs.Meld;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Dialogs.Check;

/// <summary>Thinks along where a casus belongs: the story, only the questions that are still needed, and an advice with its rules and sources.</summary>
public sealed class CheckCasusDialog(CheckStart start) : Dialog<Vervolg?>
{
    public override string Name => "check-casus";
    public override string Title => "de check van je casus";
    public override bool KeepsDraft => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SayAsync("Ik denk met je mee waar je casus thuishoort. Ik geef advies en beslis niets. Schrijf zonder namen of nummers van inwoners.");
        var verhaal = await dialog.AskAsync("verhaal", Tekst.Of("Vertel in een paar zinnen wat er speelt. Noem de gemeente en de organisaties die erbij horen.").AtLeastWords(4).As("verhaal").Known(Voorvulling.TellsSomething(start.Verhaal, dialog.Now), start.Verhaal));
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        var gelezen = await FactsAsync(dialog, Voorvulling.From(verhaal, wie, Nederland.Day(dialog.Now)));
        await dialog.SayAsync(() => gelezen.InWords() is { Length: > 0 } words ? $"Dit haal ik eruit: {words}." : null);

        dialog.Expect(() => Casuscheck.Current.Tabel.Condities.Where(conditie => !conditie.NietVragen).Select(conditie => (NameOf(conditie.Id), (Prompt)Question(conditie))));
        var antwoorden = await KnownAsync(dialog, gelezen.Antwoorden);
        while (Casuscheck.Current.Next(antwoorden) is { } conditie)
            antwoorden = antwoorden.With(conditie.Id, AsAntwoord(await dialog.AskAsync(NameOf(conditie.Id), Question(conditie))));

        var advies = Casuscheck.Current.Advise(antwoorden);
        if (advies.Uitkomst == Uitkomst.Spoed)
        {
            await dialog.SayAsync(SpoedCard.Show());
            return null;
        }
        var vervolg = await dialog.AskAsync("vervolg", Onwards(advies));
        if (vervolg == "klaar") await dialog.SayAsync("Goed. Succes met je casus.");
        return vervolg switch
        {
            "zoek" => Vervolg.Begin("zoek-functionaris", new ZoekStart(gelezen.AsSearch()), ZoekJson.Default.ZoekStart),
            "meld" => Vervolg.Begin("begin-melding", new MeldStart { Verhaal = verhaal, Verbeterd = gelezen.Verbeterd, Advies = advies.ToBewaard(dialog.Now) }, MeldJson.Default.MeldStart),
            "bel" => Vervolg.Begin("uitleg", new UitlegStart(Intents.ContactLoket, ""), AlgemeenJson.Default.UitlegStart),
            _ => null,
        };
    }

    private static KaartKeuze Onwards(Advies advies) => new KaartKeuze(AdviesCard.Show(advies), "vervolg", "Typ ‘zoek’, ‘meld’, ‘bel’ of ‘klaar’. Wil je een antwoord wijzigen? Typ ‘verander’ met wat je wilt wijzigen.")
        .Way("zoek", CardVerbs.Zoek, "zoek functionaris", "functionaris zoeken", "zoek functionarissen")
        .Way("meld", CardVerbs.Meld, "meld casus", "casus melden", "indienen", "dien in", "melden")
        .Way("bel", CardVerbs.BelLmm, "bel lmm", "bel het lmm", "bellen", "lmm bellen")
        .Way("klaar", "klaar", "klaar", "niets", "nee", "nee bedankt", "dank je", "bedankt", "ok", "oke");

    // Nobody is asked these here; what the story says of them can be put right like any answer.
    private static async Task<Voorvulling> FactsAsync(DialogContext dialog, Voorvulling told)
    {
        var melding = told.AsMelding(null);
        List<string> partijen = [.. melding.Partijen.Select(partij => partij.Naam)];
        var facts = new Verbeterd();
        if (melding.GemeenteCode is { } code) facts = facts with { Gemeente = await dialog.AskAsync("gemeente", Prompts.Gemeente.Of("In welke gemeente speelt het?").As("gemeente").Known(true, code)) };
        if (partijen.Count > 0) facts = facts with { Partijen = await dialog.AskAsync("partijen", Organisaties.Of("Welke organisaties zijn betrokken?").As("organisaties").Known(true, partijen)) };
        if (melding.Deadline is { } day) facts = facts with { Deadline = await dialog.AskAsync("deadline", Prompts.Datum.OrNone("Is er een datum waarop het misgaat?").As("uiterlijk").Known(true, day)) };
        return told with { Verbeterd = facts };
    }

    // What follows from the story is shown and open to change like any answer.
    private static async Task<Antwoorden> KnownAsync(DialogContext dialog, Antwoorden derived)
    {
        var known = derived;
        foreach (var (id, antwoord) in derived.All)
        {
            var conditie = Casuscheck.Current.Conditie(id);
            if (conditie.NietVragen) continue;
            known = known.With(id, AsAntwoord(await dialog.AskAsync(NameOf(id), Question(conditie).Known(true, antwoord.ToString()))));
        }
        return known;
    }

    private static Vraag<string> Question(Conditie conditie) =>
        JaNeeWeetNiet.Of(conditie.Uitleg.Length > 0 ? $"{conditie.Vraag} {conditie.Uitleg}" : conditie.Vraag).As(conditie.Kort).Hears(Uitverhaal.Voorwaarde(conditie.Id));

    private static string NameOf(string conditie) => $"conditie-{conditie.ToLowerInvariant()}";

    private static Antwoord AsAntwoord(string answer) => JaNeeWeetNiet.Value(answer) switch
    {
        JaNeeOnbekend.Ja => Antwoord.Ja,
        JaNeeOnbekend.Nee => Antwoord.Nee,
        _ => Antwoord.Onbekend,
    };
}

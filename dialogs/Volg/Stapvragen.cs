using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Levenslopen;

namespace Maatwerk.Dialogs.Volg;

/// <summary>What each step of the life cycle asks: exactly what its rule needs. A step that needs nothing more asks nothing.</summary>
internal static class Stapvragen
{
    private const int MostActions = 10;

    private static readonly CasusUitkomst[] Oplossingen =
        [CasusUitkomst.Opgelost, CasusUitkomst.DeelsOpgelost, CasusUitkomst.WegVooruitGegeven, CasusUitkomst.BetalerGevonden, CasusUitkomst.OverbruggingIngezet, CasusUitkomst.Doorverwezen];

    private static readonly CasusUitkomst[] Einden = [.. Enum.GetValues<CasusUitkomst>().Where(uitkomst => uitkomst != CasusUitkomst.Ingetrokken)];

    /// <summary>The step, filled with what was asked; without the person and the instant, which are those of the act.</summary>
    /// <param name="told">What was typed behind the sentence: the answer to the first question.</param>
    public static async Task<Stap> AskAsync(DialogContext dialog, Stap leeg, string nummer, string? told) => leeg.Trigger switch
    {
        CasusTrigger.StuurTerugVoorStap => leeg with { Reden = await TextAsync(dialog, "reden", $"Welke stap mist nog bij casus {nummer}? De indiener ziet dit.", told) },
        CasusTrigger.VraagAanvulling => leeg with { Tekst = await TextAsync(dialog, "vraag", $"Wat wil je van de indiener van casus {nummer} weten?", told) },
        CasusTrigger.LegTerugMetRedenen => leeg with
        {
            Reden = await TextAsync(dialog, "reden", $"Waarom leg je casus {nummer} terug? De indiener ziet dit.", told),
            Tekst = await TextAsync(dialog, "advies", "Welk advies of goed voorbeeld geef je mee?"),
        },
        CasusTrigger.DienOpnieuwIn => leeg with { Tekst = await TextAsync(dialog, "nieuw", "Wat is er nieuw sinds de casus terugkwam?", told) },
        CasusTrigger.Heropen => leeg with { Reden = await TextAsync(dialog, "reden", $"Waarom open je casus {nummer} weer?", told) },
        CasusTrigger.SluitAf => leeg with
        {
            Uitkomst = await ChoiceAsync(dialog, "uitkomst", "Hoe is de casus afgelopen?", Einden),
            Tekst = NullIfEmpty(await dialog.AskAsync("toelichting", Tekst.Of("Wil je er iets bij zeggen? De indiener ziet dit.").AtMost(1000).Optional().As("toelichting").Known(told is not null, told))),
        },
        CasusTrigger.StelOplossingVast => leeg with
        {
            Uitkomst = await ChoiceAsync(dialog, "uitkomst", "Wat is de uitkomst?", Oplossingen),
            Acties = await ActionsAsync(dialog, told),
            Tekst = NullIfEmpty(await dialog.AskAsync("toelichting", Tekst.Of("Wil je er nog iets bij zeggen? De indiener ziet dit.").AtMost(1000).Optional().As("toelichting"))),
        },
        _ => leeg,
    };

    private static Task<string> TextAsync(DialogContext dialog, string naam, string vraag, string? told = null) =>
        dialog.AskAsync(naam, Tekst.Of(vraag).AtMost(1500).As(naam).Known(told is not null, told));

    private static async Task<TEnum> ChoiceAsync<TEnum>(DialogContext dialog, string naam, string vraag, TEnum[] values) where TEnum : struct, Enum =>
        Enum.Parse<TEnum>(await dialog.AskAsync(naam, Keuze.Among(vraag, (TEnum value) => value.Tekst(), values).As(naam)));

    // Each action has the organisation that does it within its own powers, and a day when there is one.
    private static async Task<IReadOnlyList<Actie>> ActionsAsync(DialogContext dialog, string? told)
    {
        var acties = new List<Actie>();
        for (var n = 1; n <= MostActions; n++)
        {
            var known = n == 1 ? told : null;
            var wat = await dialog.AskAsync($"afspraak-{n}", Tekst.Of(n == 1 ? "Wat is er afgesproken?" : "Wat is de volgende afspraak?").AtMost(500).As($"afspraak {n}").Known(known is not null, known));
            var eigenaar = await dialog.AskAsync($"eigenaar-{n}", Tekst.Of("Welke organisatie doet dit?").AtMost(100).As($"organisatie {n}"));
            var dag = await dialog.AskAsync($"voor-{n}", Datum.OrNone("Voor welke dag?").As($"dag {n}"));
            acties.Add(new Actie(wat, Organisaties.Official(eigenaar), dag));
            if (n == MostActions || !await dialog.AskAsync($"nog-een-{n}", JaNee.Of("Is er nog een afspraak?").As($"nog een afspraak {n}").Steering())) break;
        }
        return acties;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}

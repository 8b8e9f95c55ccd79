using Maatwerk.Cards.Model;
using Maatwerk.Domain.Escalatie;

namespace Maatwerk.Cards;

/// <summary>The buttons of a case of the LET: each types the sentence that does it.</summary>
public static class LetKnoppen
{
    /// <summary>What somebody types for this step.</summary>
    public static string Zin(LetTrigger trigger, Let let) => trigger switch
    {
        LetTrigger.LegTerug => $"leg let {let.Nummer} terug",
        LetTrigger.NodigBestuurdersUit => $"nodig bestuurders uit voor {let.Nummer}",
        LetTrigger.OplossingVoorOverleg => $"let {let.Nummer} opgelost",
        LetTrigger.StartOverleg => $"start let {let.Nummer}",
        LetTrigger.LegAfsprakenVast => $"leg afspraken vast {let.Nummer}",
        LetTrigger.GeenOvereenstemming => $"geen overeenstemming {let.Nummer}",
        LetTrigger.VraagBemiddeling => $"vraag bemiddeling {let.Nummer}",
        LetTrigger.BevestigAfspraak => $"bevestig afspraak {let.Nummer}",
        LetTrigger.MeldUitgevoerd => $"afspraak uitgevoerd {let.Nummer}",
        LetTrigger.Sluit => $"sluit let {let.Nummer}",
        _ => $"let {let.Nummer}",
    };

    internal static IEnumerable<CardButton> For(Let let, IReadOnlyList<LetTrigger> allowed) =>
        allowed.Where(trigger => trigger is not LetTrigger.Vervalt).Take(CardLimits.MaxActions - 1)
            .Select(trigger => (CardButton)Typ.Knop(trigger.Tekst(), Zin(trigger, let), trigger == LetTrigger.LegTerug ? KnopStyle.Destructive : KnopStyle.Default))
            .Append(Typ.Knop("Vernieuwen", $"let {let.Nummer}"));
}

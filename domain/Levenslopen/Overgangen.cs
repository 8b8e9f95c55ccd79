using Maatwerk.Domain.Toegang;

namespace Maatwerk.Domain.Levenslopen;

/// <summary>Finds the row one step takes, or says why there is none.</summary>
internal sealed class Overgangen<TZaak, TStatus, TTrigger, TStap>(TZaak zaak, TStap stap)
    where TZaak : Zaak<TZaak, TStatus, TTrigger, TStap> where TStatus : struct, Enum where TTrigger : struct, Enum where TStap : Stap<TTrigger>
{
    private readonly IReadOnlyList<Hoedanigheid> wie = zaak.As(stap.Wie);

    public (Overgang<TStatus, TTrigger>? Row, Hoedanigheid Als, Weigering<TStatus, TTrigger>? No) Find()
    {
        var known = zaak.Levensloop.Next(zaak.From, stap.Trigger).ToList();
        if (known is []) return (null, default, NotHere());

        var mine = known.Where(row => row.Wie.Any(wie.Contains)).ToList();
        if (mine is []) return (null, default, NotYou([.. known.SelectMany(row => row.Wie).Distinct()]));

        var fits = mine.Find(row => Missing(row.Als) is null);
        return fits is null ? (null, default, NotYet(mine[0].Als!)) : (fits, fits.Wie.First(wie.Contains), null);
    }

    private string? Missing(Voorwaarde? rule) => ((Voorwaarde<TZaak, TStap>?)rule)?.Missing(zaak, stap);

    private Weigering<TStatus, TTrigger> NotHere() => Make(Weigergrond.NietInDezeStatus,
        $"{zaak.Naam} heeft nu de status '{zaak.Status.Tekst()}'. Dan kan '{stap.Trigger.Tekst()}' niet.",
        $"expected a trigger of {zaak.From} ({string.Join(", ", zaak.Levensloop.Known(zaak.From))}), got {stap.Trigger}; offer only what Allowed gives");

    private Weigering<TStatus, TTrigger> NotYou(IReadOnlyList<Hoedanigheid> who) => Make(Weigergrond.NietDoorJou,
        $"'{stap.Trigger.Tekst()}' kan alleen de {string.Join(" of de ", who.Select(one => one.Tekst()))} doen. {zaak.Naam} heeft de status '{zaak.Status.Tekst()}'.",
        $"expected one of {string.Join(", ", who)}, got {(wie.Count == 0 ? "no capacity" : string.Join(", ", wie))}; offer only what Allowed gives");

    private Weigering<TStatus, TTrigger> NotYet(Voorwaarde rule) => Make(Weigergrond.VoorwaardeMist,
        $"'{stap.Trigger.Tekst()}' kan nog niet bij {char.ToLowerInvariant(zaak.Naam[0])}{zaak.Naam[1..]} (status '{zaak.Status.Tekst()}'). {Missing(rule)}",
        $"expected the rule {rule.Naam} ({rule.Bron}) to hold for {stap.Trigger} in {zaak.From}; fill the step first");

    private Weigering<TStatus, TTrigger> Make(Weigergrond grond, string forUser, string why)
    {
        var can = zaak.Levensloop.Allowed(zaak.From, wie).Where(trigger => !trigger.Equals(stap.Trigger) || grond == Weigergrond.VoorwaardeMist).ToList();
        var others = can.Where(trigger => !trigger.Equals(stap.Trigger)).Select(trigger => trigger.Tekst().ToLowerInvariant()).ToList();
        var now = grond == Weigergrond.VoorwaardeMist ? "" : others is [] ? " Jij kunt hier nu niets mee doen." : $" Dit kan wel: {string.Join(", ", others)}.";
        return new(grond, zaak.From, stap.Trigger, can, forUser + now, $"{zaak.Naam}: {why}.");
    }
}

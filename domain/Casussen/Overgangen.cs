namespace Maatwerk.Domain.Casussen;

/// <summary>Finds the row a step takes, or says why there is none.</summary>
internal static class Overgangen
{
    public static (Overgang<CasusStatus, CasusTrigger>? Row, Hoedanigheid Als, Weigering? No) Find(Casus casus, Stap stap)
    {
        var wie = Hoedanigheden.Of(stap.Wie, casus.Indiener);
        var known = CasusLevensloop.Table.Next(casus.From, stap.Trigger).ToList();
        if (known is []) return (null, default, NotHere(casus, stap, wie));

        var mine = known.Where(row => row.Wie.Any(wie.Contains)).ToList();
        if (mine is []) return (null, default, NotYou(casus, stap, wie, [.. known.SelectMany(row => row.Wie).Distinct()]));

        var fits = mine.Find(row => CasusVoorwaarden.Missing(row.Als, casus, stap) is null);
        return fits is null
            ? (null, default, NotYet(casus, stap, wie, mine[0].Als!))
            : (fits, fits.Wie.First(wie.Contains), null);
    }

    private static Weigering NotHere(Casus casus, Stap stap, IReadOnlyList<Hoedanigheid> wie) => Make(Weigergrond.NietInDezeStatus, casus, stap, wie,
        $"{Name(casus)} heeft nu de status '{casus.Status.Tekst()}'. Dan kan '{stap.Trigger.Tekst()}' niet.",
        $"expected a trigger of {casus.From} ({string.Join(", ", CasusLevensloop.Table.Known(casus.From))}), got {stap.Trigger}; offer only Casus.Allowed(wie)");

    private static Weigering NotYou(Casus casus, Stap stap, IReadOnlyList<Hoedanigheid> wie, IReadOnlyList<Hoedanigheid> who) => Make(Weigergrond.NietDoorJou, casus, stap, wie,
        $"'{stap.Trigger.Tekst()}' kan alleen de {string.Join(" of de ", who.Select(one => one.Tekst()))} doen. {Name(casus)} heeft de status '{casus.Status.Tekst()}'.",
        $"expected one of {string.Join(", ", who)}, got {(wie.Count == 0 ? "no capacity" : string.Join(", ", wie))}; offer only Casus.Allowed(wie)");

    private static Weigering NotYet(Casus casus, Stap stap, IReadOnlyList<Hoedanigheid> wie, Voorwaarde rule) => Make(Weigergrond.VoorwaardeMist, casus, stap, wie,
        $"'{stap.Trigger.Tekst()}' kan nog niet bij {Name(casus, middle: true)} (status '{casus.Status.Tekst()}'). {CasusVoorwaarden.Missing(rule, casus, stap)}",
        $"expected the rule {rule.Naam} ({rule.Bron}) to hold for {stap.Trigger} in {casus.From}; fill the step or the melding first");

    private static Weigering Make(Weigergrond grond, Casus casus, Stap stap, IReadOnlyList<Hoedanigheid> wie, string forUser, string why)
    {
        var can = CasusLevensloop.Table.Allowed(casus.From, wie).Where(trigger => trigger != stap.Trigger || grond == Weigergrond.VoorwaardeMist).ToList();
        var others = can.Where(trigger => trigger != stap.Trigger).Select(trigger => trigger.Tekst().ToLowerInvariant()).ToList();
        var now = grond == Weigergrond.VoorwaardeMist ? "" : others is [] ? " Jij kunt nu niets met deze casus doen." : $" Dit kan wel: {string.Join(", ", others)}.";
        return new(grond, casus.Nummer == default ? null : casus.Nummer, casus.From, stap.Trigger, can, forUser + now, $"Casus {casus.Nummer}: {why}.");
    }

    private static string Name(Casus casus, bool middle = false) =>
        casus.Nummer == default ? middle ? "deze casus" : "Deze casus" : $"{(middle ? "casus" : "Casus")} {casus.Nummer}";
}

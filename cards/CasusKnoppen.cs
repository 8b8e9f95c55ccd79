using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Cards;

/// <summary>The buttons of a casus: what the life cycle allows somebody now; the handle says with which version of the casus they were drawn.</summary>
public static class CasusKnoppen
{
    /// <summary>Name of the version in what buttons sent before a handle held it: a button of an older version changes nothing.</summary>
    public const string VersieKey = "versie";

    private const int MostSteps = CardLimits.MaxActions - 1;

    /// <summary>Name of what a refreshed card is: the casus itself, or the receipt of its filing.</summary>
    public const string SoortKey = "kaart";

    /// <summary>What a button sends to name a casus: the handle that the desk gave, from which nobody reads a number.</summary>
    public static IReadOnlyDictionary<string, string> Handle(string handvat) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [CardSubmit.HandleKey] = handvat };

    public static IEnumerable<CardButton> For(Casus casus, IReadOnlyList<CasusTrigger> allowed, string handvat) =>
        allowed.Take(MostSteps).Select(trigger => (CardButton)Step(casus, trigger, handvat)).Append(Refresh(casus.Nummer, handvat, CasusKaartsoort.Casus));

    /// <summary>The word for the kind of card, as buttons send it.</summary>
    public static string Naam(CasusKaartsoort soort) => soort.ToString().ToLowerInvariant();

    /// <summary>Draws the card again as it is now, for who looks at it.</summary>
    public static Knop Refresh(Casusnummer nummer, string handvat, CasusKaartsoort soort) => new("Vernieuwen", CardVerbs.Vernieuw, $"status {nummer}")
    {
        Data = soort == CasusKaartsoort.Casus ? Handle(handvat) : new Dictionary<string, string>(Handle(handvat), StringComparer.Ordinal) { [SoortKey] = Naam(soort) },
    };

    /// <summary>What is allowed too but has no place left on the card.</summary>
    public static IEnumerable<CasusTrigger> Beyond(IReadOnlyList<CasusTrigger> allowed) => allowed.Skip(MostSteps);

    private static Knop Step(Casus casus, CasusTrigger trigger, string handvat) => new(trigger.Tekst(), CardVerbs.Trigger, TypHint(casus.Nummer, trigger))
    {
        Style = trigger switch
        {
            CasusTrigger.TrekIn => KnopStyle.Destructive,
            CasusTrigger.VulAan => KnopStyle.Positive,
            _ => KnopStyle.Default,
        },
        Data = new Dictionary<string, string>(Handle(handvat), StringComparer.Ordinal) { [CardVerbs.Trigger] = trigger.ToString() },
    };

    private static string TypHint(Casusnummer nummer, CasusTrigger trigger) => trigger switch
    {
        CasusTrigger.VulAan or CasusTrigger.VoegToe => $"vul {nummer} aan",
        CasusTrigger.TrekIn => $"trek {nummer} in",
        _ => $"{trigger.Tekst()} {nummer}",
    };
}

/// <summary>The two cards that go on showing one casus.</summary>
public enum CasusKaartsoort
{
    Casus,
    Ontvangst,
}

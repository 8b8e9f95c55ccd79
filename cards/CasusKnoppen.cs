using System.Globalization;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Cards;

/// <summary>The buttons of a casus: what the life cycle allows somebody now, and with which version of the casus they were drawn.</summary>
public static class CasusKnoppen
{
    /// <summary>Name of the version in what a button sends: a button of an older version changes nothing.</summary>
    public const string VersieKey = "versie";

    private const int MostSteps = CardLimits.MaxActions - 1;

    public static IReadOnlyDictionary<string, string> Handle(Casusnummer nummer) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [CardSubmit.HandleKey] = nummer.ToString() };

    public static IEnumerable<CardButton> For(Casus casus, IReadOnlyList<CasusTrigger> allowed) =>
        allowed.Take(MostSteps).Select(trigger => (CardButton)Step(casus, trigger))
            .Append(new Knop("Vernieuwen", CardVerbs.Vernieuw, $"status {casus.Nummer}") { Data = Handle(casus.Nummer) });

    /// <summary>What is allowed too but has no place left on the card.</summary>
    public static IEnumerable<CasusTrigger> Beyond(IReadOnlyList<CasusTrigger> allowed) => allowed.Skip(MostSteps);

    private static Knop Step(Casus casus, CasusTrigger trigger) => new(trigger.Tekst(), CardVerbs.Trigger, TypHint(casus.Nummer, trigger))
    {
        Style = trigger switch
        {
            CasusTrigger.TrekIn => KnopStyle.Destructive,
            CasusTrigger.VulAan => KnopStyle.Positive,
            _ => KnopStyle.Default,
        },
        Data = new Dictionary<string, string>(Handle(casus.Nummer), StringComparer.Ordinal)
        {
            [CardVerbs.Trigger] = trigger.ToString(),
            [VersieKey] = casus.Versie.ToString(CultureInfo.InvariantCulture),
        },
    };

    private static string TypHint(Casusnummer nummer, CasusTrigger trigger) => trigger switch
    {
        CasusTrigger.VulAan or CasusTrigger.VoegToe => $"vul {nummer} aan",
        CasusTrigger.TrekIn => $"trek {nummer} in",
        _ => $"{trigger.Tekst()} {nummer}",
    };
}

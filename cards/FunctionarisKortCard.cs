using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>
/// Who to call, for in a chat with others: one compact card, only what the register says of the function, and only buttons that work
/// without the bot. The address stands behind the button and in the text twin: it is too long for a telephone.
/// </summary>
public static class FunctionarisKortCard
{
    private const string Lmm = "Het LMM bellen mag altijd.";
    private const int MostLines = 4;

    /// <summary>The card somebody puts into a chat on purpose, with the name of the entry.</summary>
    /// <param name="vervanger">Who can be called instead, when this one is away or has lapsed.</param>
    public static AdaptiveCard Share(Maatwerkfunctionaris wie, DateOnly vandaag, Maatwerkfunctionaris? vervanger = null) => Show(wie, vandaag, vervanger, ander => ander.Naam);

    /// <summary>The answer of the bot in a group: a person is named by the function.</summary>
    public static AdaptiveCard Answer(Maatwerkfunctionaris wie, DateOnly vandaag, Maatwerkfunctionaris? vervanger = null) => Show(wie, vandaag, vervanger, Functie);

    /// <summary>Several are as good: the first few with their number.</summary>
    public static AdaptiveCard Answer(IReadOnlyList<Maatwerkfunctionaris> keuze, bool vraagOmGemeente) => new("Dit zijn de mogelijkheden",
    [
        .. keuze.Take(MostLines).Select(wie => new Container([new Literal(Functie(wie)) { Bold = true }, new Literal(FunctionarisTekst.Reach(wie, organisatie: false))])),
        new TextBlock(vraagOmGemeente ? "Noem er een gemeente bij, dan weet ik precies wie je moet hebben." : "Noem er een organisatie of een onderwerp bij voor één antwoord."),
    ], []);

    /// <summary>Nobody is found, or the organisation has nobody in the register.</summary>
    public static AdaptiveCard Answer(Zoekresultaat.NietAangesloten? niet) => niet is null
        ? new("Ik vind nog niemand", [new TextBlock($"Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden. {Lmm}")], [])
        : new($"Nog niet in het register: {niet.Naam}",
            niet.Telefoon is { } nummer ? [new FactList([new Fact("Algemeen nummer", nummer)]), new TextBlock(Lmm)] : [new TextBlock(Lmm)],
            niet.Telefoon is { } call ? [OpenUrl.Call("Bellen", call)] : []);

    /// <summary>The name of a team, or what a person is: "Maatwerkfunctionaris gemeente Zaanstad".</summary>
    public static string Functie(Maatwerkfunctionaris wie) =>
        wie.Soort == Functionarissoort.Persoon ? $"Maatwerkfunctionaris {FunctionarisTekst.Organisatie(wie)}" : wie.Naam;

    private static AdaptiveCard Show(Maatwerkfunctionaris wie, DateOnly vandaag, Maatwerkfunctionaris? vervanger, Func<Maatwerkfunctionaris, string> naam)
    {
        var away = FunctionarisTekst.Absence(wie, vandaag) is not null;
        var call = away ? vervanger : wie;
        var body = new List<Element>();
        if (away) body.Add(new TextBlock(call is null ? $"Is er nu niet, en een vervanger is niet bekend. {Lmm}" : "Is er nu niet. Bel in plaats daarvan:"));
        if (away && call is not null) body.Add(new Literal(naam(call)) { Bold = true });
        body.Add(new FactList([.. Facts(call ?? wie, reachable: call is not null)]));
        if (wie.Demo) body.Add(new TextBlock("Demo: deze vermelding is verzonnen. Het nummer en het adres werken niet.") { Subtle = true });
        return new AdaptiveCard(naam(wie), body, Buttons(call));
    }

    private static IEnumerable<Fact> Facts(Maatwerkfunctionaris wie, bool reachable)
    {
        yield return new Fact("Organisatie", FunctionarisTekst.Organisatie(wie));
        if (reachable) yield return new Fact("Telefoon", wie.Telefoon);
        yield return new Fact("Voor", FunctionarisTekst.Themas(wie));
        if (wie.Werkgebied is { } gebied) yield return new Fact("Werkgebied", gebied.Naam);
    }

    private static List<CardButton> Buttons(Maatwerkfunctionaris? call)
    {
        var buttons = new List<CardButton>();
        if (call is not null && call.Telefoon.Any(char.IsAsciiDigit)) buttons.Add(OpenUrl.Call("Bellen", call.Telefoon));
        if (call is null || !call.Email.Contains('@')) return buttons;
        buttons.Add(OpenUrl.Mail("Mailen", call.Email));
        buttons.Add(OpenUrl.Chat("Chatten", call.Email));
        return buttons;
    }
}

using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>Who to call, short enough to read during a meeting: contact first, the rest below.</summary>
public static class FunctionarisCard
{
    private const int MostOthers = 3;

    /// <param name="vervanger">Who can be called instead, when this one is away or has lapsed.</param>
    /// <param name="anderen">Others that may be of use too; the first few are named.</param>
    /// <param name="isFavoriet">Whether the viewer keeps it.</param>
    public static AdaptiveCard Show(Maatwerkfunctionaris wie, DateOnly vandaag, Maatwerkfunctionaris? vervanger = null, IEnumerable<Maatwerkfunctionaris>? anderen = null, bool isFavoriet = false)
    {
        var body = new List<Element>();
        if (FunctionarisTekst.Absence(wie, vandaag) is { } absence) body.Add(Instead(absence, vervanger));
        body.Add(new FactList([.. Facts(wie)]));
        if (wie.Demo) body.Add(new TextBlock("Demo: deze vermelding is verzonnen. Het nummer en het adres werken niet.") { Subtle = true });
        var others = (anderen ?? []).Where(ander => ander.Id != wie.Id && ander.Id != vervanger?.Id).Take(MostOthers).ToList();
        if (others.Count > 0) body.Add(new Heading("Ook mogelijk"));
        body.AddRange(others.Select(ander => new Literal($"{ander.Telefoon} · {FunctionarisTekst.Line(ander)}")));
        return new AdaptiveCard(wie.Naam, body, 
            [.. Buttons(FunctionarisTekst.Absence(wie, vandaag) is null ? wie : vervanger), FunctionarisKnoppen.Star(wie, vervanger, others, isFavoriet), Typ.Knop("Klopt niet meer", $"ingang {wie.Id} klopt niet meer")]);
    }

    private static Container Instead(string absence, Maatwerkfunctionaris? vervanger) => new(vervanger is null
        ? [new TextBlock($"{absence} Er is geen vervanger bekend. Bel het LMM als je haast hebt.")]
        : [new TextBlock(absence), new FactList([new Fact("Bel nu", vervanger.Naam), new Fact("Telefoon", vervanger.Telefoon), new Fact("E-mail", vervanger.Email)])],
        Ground.Emphasis);

    private static IEnumerable<Fact> Facts(Maatwerkfunctionaris wie)
    {
        yield return new Fact("Organisatie", FunctionarisTekst.Organisatie(wie));
        yield return new Fact("Telefoon", wie.Telefoon);
        yield return new Fact("E-mail", wie.Email);
        yield return new Fact("Voor", FunctionarisTekst.Themas(wie));
        if (wie.Werkgebied is { } gebied) yield return new Fact("Werkgebied", gebied.Naam);
        if (wie.Regelingen.Count > 0) yield return new Fact("Regelingen", string.Join(", ", wie.Regelingen));
        yield return new Fact("Mag beslissen over", wie.Mandaat);
        if (FunctionarisTekst.Werkdagen(wie) is { } dagen) yield return new Fact("Werkdagen", dagen);
        yield return new Fact("Gecontroleerd op", Datum.Kort(wie.GecontroleerdOp));
    }

    private static List<CardButton> Buttons(Maatwerkfunctionaris? call)
    {
        var buttons = new List<CardButton>();
        if (call is not null && call.Telefoon.Any(char.IsAsciiDigit)) buttons.Add(OpenUrl.Call("Bellen", call.Telefoon));
        if (call is not null && call.Email.Contains('@')) buttons.Add(OpenUrl.Mail("Mailen", call.Email));
        if (call is null) buttons.Add(new Knop("LMM bellen", CardVerbs.BelLmm, "bel het LMM"));
        buttons.Add(new Knop("Iemand anders zoeken", CardVerbs.Zoek, "zoek functionaris"));
        return buttons;
    }
}

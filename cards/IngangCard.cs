using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>An entry as who keeps it sees it: what stands in the register, and what can be changed.</summary>
public static class IngangCard
{
    public static AdaptiveCard Show(Maatwerkfunctionaris ingang, DateOnly vandaag)
    {
        var body = new List<Element>();
        if (FunctionarisTekst.Absence(ingang, vandaag) is { } absence) body.Add(new TextBlock(absence));
        // On lines of their own: an address does not fit beside its name.
        body.Add(new Literal($"{ingang.Telefoon}\n{ingang.Email}"));
        body.Add(new FactList([.. Facts(ingang)]));
        return new AdaptiveCard(ingang.Naam, body,
        [
            Typ.Knop("Wijzigen", $"wijzig ingang {ingang.Id}"),
            ingang.Afwezigheid is null ? Typ.Knop("Afwezig", $"zet ingang {ingang.Id} op afwezig") : Typ.Knop("Weer bereikbaar", $"ingang {ingang.Id} is weer bereikbaar"),
            Typ.Knop("Nog juist", $"nog juist {ingang.Id}"),
        ]);
    }

    private static IEnumerable<Fact> Facts(Maatwerkfunctionaris ingang)
    {
        yield return new Fact("Organisatie", FunctionarisTekst.Organisatie(ingang));
        yield return new Fact("Voor", FunctionarisTekst.Themas(ingang));
        yield return new Fact("Werkdagen", FunctionarisTekst.Werkdagen(ingang) ?? "niet ingevuld");
        yield return new Fact("Mag beslissen over", ingang.Mandaat);
        yield return new Fact("Gecontroleerd op", Datum.Kort(ingang.GecontroleerdOp));
    }
}

using Maatwerk.Cards.Model;
using Maatwerk.Domain.Register;

namespace Maatwerk.Cards;

/// <summary>The star on the card of a functionaris: keep, or keep no longer. What stood on the card goes along, so that it can be drawn again.</summary>
public static class FunctionarisKnoppen
{
    /// <summary>Name of the id of the stand-in in what the star sends.</summary>
    public const string VervangerKey = "vervanger";

    /// <summary>Name of the ids of the others that stood on the card.</summary>
    public const string AnderenKey = "anderen";

    public static IReadOnlyDictionary<string, string> Handle(Maatwerkfunctionaris wie) =>
        new Dictionary<string, string>(StringComparer.Ordinal) { [CardSubmit.HandleKey] = wie.Id };

    public static Knop Star(Maatwerkfunctionaris wie, Maatwerkfunctionaris? vervanger, IReadOnlyList<Maatwerkfunctionaris> anderen, bool isFavoriet)
    {
        var data = new Dictionary<string, string>(Handle(wie), StringComparer.Ordinal);
        if (vervanger is not null) data[VervangerKey] = vervanger.Id;
        if (anderen.Count > 0) data[AnderenKey] = string.Join(',', anderen.Select(ander => ander.Id));
        return isFavoriet
            ? new Knop("★ Niet meer bewaren", CardVerbs.SterWeg, "haal deze functionaris weg") { Data = data }
            : new Knop("☆ Bewaren", CardVerbs.Ster, "bewaar deze functionaris") { Data = data };
    }
}

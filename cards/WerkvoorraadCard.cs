using System.Globalization;
using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Cards;

/// <summary>A page of the work of the loket: a line for each casus, a list to tick several, and what can be done with them.</summary>
public static class WerkvoorraadCard
{
    /// <summary>The list of casussen to tick.</summary>
    public const string Field = "casussen";

    /// <summary>Lines on a page.</summary>
    public const int PerPage = 8;

    /// <param name="gelezen">How the words behind it were understood.</param>
    /// <param name="vanaf">Place of the first line among all that were found.</param>
    public static AdaptiveCard Show(Werkdeel deel, IReadOnlyList<string> gelezen, IReadOnlyList<Werkregel> regels, int vanaf, int totaal, DateTimeOffset nu)
    {
        var body = new List<Element> { new Literal(Found(gelezen, regels.Count, vanaf, totaal)) };
        body.AddRange(regels.Select((regel, place) => Line(regel, place + 1, nu)));
        if (deel == Werkdeel.OverTijd || regels.Any(regel => regel.IsOverTijd))
            body.Add(new TextBlock("Over tijd is: langer dan acht weken geleden ingediend, of de deadline is voorbij. Acht weken is het gemiddelde van 2024, geen termijn.") { Subtle = true });
        body.Add(new InputChoiceSet(Field, "Kies een of meer casussen", "Kies eerst een of meer casussen.", [.. regels.Select(regel => new CardChoice(regel.Nummer.ToString(), regel.Nummer.ToString()))]) { Multiple = true });
        return new AdaptiveCard(deel.Tekst(), body, [.. Buttons(deel, regels.Count < totaal)]);
    }

    /// <summary>What is said when there is nothing to show.</summary>
    public static string Empty(Werkdeel deel, IReadOnlyList<string> gelezen) =>
        $"{deel.Tekst()}: er is nu niets{(gelezen.Count == 0 ? "" : $" met {string.Join(", ", gelezen)}")}. Typ ‘werkvoorraad’ om alles te zien.";

    private static string Found(IReadOnlyList<string> gelezen, int count, int vanaf, int totaal)
    {
        var which = count == totaal ? totaal == 1 ? "1 casus" : $"{totaal} casussen" : $"{vanaf + 1} tot en met {vanaf + count} van {totaal} casussen";
        return gelezen.Count == 0 ? $"{which}." : $"{which}, met {string.Join(", ", gelezen)}.";
    }

    private static Container Line(Werkregel regel, int place, DateTimeOffset nu)
    {
        var vandaag = Nederland.Day(nu);
        var parts = new List<string> { regel.Status.Tekst() };
        if (regel.Plaats.Length > 0) parts.Add(regel.Plaats);
        if (regel.Sinds != default) parts.Add($"sinds {Datum.Afstand(Nederland.Day(regel.Sinds), vandaag)}");
        if (regel.Deadline is { } deadline) parts.Add($"{(deadline < vandaag ? "deadline was" : "deadline")} {Datum.Kort(deadline)} ({Datum.Afstand(deadline, vandaag)})");
        parts.Add(regel.Bij is { } bij ? $"bij {bij}" : "bij niemand");
        if (regel.WachtOp is { } op) parts.Add($"wacht op {op}");
        if (regel.IsOverTijd) parts.Add("over tijd");
        return new Container(
        [
            new Literal(string.Create(CultureInfo.InvariantCulture, $"{place}. {regel.Nummer} · {regel.Titel}")) { Bold = true, AtMost = 120 },
            new Literal(string.Join(" · ", parts)) { AtMost = 300 },
        ]);
    }

    // What is left of the places goes to other parts of the work.
    private static IEnumerable<CardButton> Buttons(Werkdeel deel, bool more)
    {
        CardButton[] acts =
        [
            new Knop("Nemen", CardVerbs.NeemCasussen, "neem 1 en 2") { Style = KnopStyle.Positive },
            new Knop("Toewijzen", CardVerbs.WijsToe, "wijs 1 toe aan een collega"),
            new Knop("Vrijgeven", CardVerbs.GeefVrij, "geef 1 vrij"),
            new Knop("Dossier", CardVerbs.Dossier, "dossier 1"),
            .. more ? [new Knop("Volgende", CardVerbs.Volgende, "volgende") { WithInputs = false }] : Array.Empty<CardButton>(),
        ];
        var parts = Parts.Where(part => part.Deel != deel).Select(part => Typ.Knop(part.Title, part.Words));
        return acts.Concat(parts).Take(CardLimits.MaxActions);
    }

    private static readonly (Werkdeel? Deel, string Title, string Words)[] Parts = [(Werkdeel.Mijn, "Mijn werk", "mijn werk"), (null, "Urgent", "werkvoorraad urgent"), (Werkdeel.Vrij, "Vrij", "vrije casussen")];
}

using Maatwerk.Cards.Model;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Pauzes;

namespace Maatwerk.Cards;

/// <summary>The pauses that are open, with the first day on which a creditor stops waiting.</summary>
public static class PauzesCard
{
    private const int MostShown = 12;
    private const int MostButtons = 5;

    public static AdaptiveCard Show(IReadOnlyList<TimeOutAfspraak> pauzes)
    {
        List<Element> body = [.. pauzes.Take(MostShown).Select(pauze => new Container([new Literal(pauze.Titel) { Bold = true, AtMost = 160 }, new TextBlock(Where(pauze)) { Subtle = true }]))];
        if (pauzes.Count > MostShown) body.Add(new TextBlock($"En nog {pauzes.Count - MostShown} andere."));
        return new AdaptiveCard($"Pauzes ({pauzes.Count})", body,
            [.. pauzes.Where(pauze => pauze.Casus is not null).DistinctBy(pauze => pauze.Casus).Take(MostButtons).Select(pauze => Typ.Knop(pauze.Titel, $"pauze {pauze.Casus}")),
             .. pauzes.Any(pauze => pauze.Casus is null) ? [Typ.Knop("Bekijken", "bekijk pauze")] : Array.Empty<CardButton>()]);
    }

    private static string Where(TimeOutAfspraak pauze) => pauze.Vorderingen.Where(one => one.Wacht).Min(one => one.Einddatum) is { } first
        ? $"{pauze.Status.Tekst()}. De eerste schuldeiser wacht tot en met {Datum.Lang(first)}."
        : $"{pauze.Status.Tekst()}.";
}

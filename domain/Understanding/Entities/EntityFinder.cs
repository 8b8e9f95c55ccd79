namespace Maatwerk.Domain.Understanding;

public enum EntityKind { Organisation, Municipality, CaseNumber, Date, Amount, Person }

/// <summary>Where in the text an entity stands.</summary>
public readonly record struct EntitySpan(EntityKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>Finds all entities of a message; where two claim the same words, the first in the order number, date, amount, name, person wins.</summary>
public sealed class EntityFinder(INamesMatcher names)
{
    public (RecognizedEntities Entities, IReadOnlyList<EntitySpan> Spans) Find(TokenizedText text, DateOnly today)
    {
        var spans = new List<EntitySpan>();
        var casussen = Free(spans, EntityKind.CaseNumber, Casusnummers.Find(text, today), m => (m.Start, m.Length));
        var dates = Free(spans, EntityKind.Date, DutchDates.Find(text, today), m => (m.Start, m.Length));
        var amounts = Free(spans, EntityKind.Amount, DutchAmounts.Find(text), m => (m.Start, m.Length));
        var found = names.Find(text);
        var organisations = Free(spans, EntityKind.Organisation, found.Where(n => n.Kind == NameKind.Organisation), m => (m.Start, m.Length));
        var municipalities = Free(spans, EntityKind.Municipality, found.Where(n => n.Kind == NameKind.Municipality), m => (m.Start, m.Length));
        var persons = Free(spans, EntityKind.Person, Persons.Find(text, spans), m => (m.Start, m.Length));
        var entities = new RecognizedEntities
        {
            CaseNumbers = [.. casussen.Select(c => c.Nummer).Distinct()],
            Dates = [.. dates.Select(d => d.Date).Distinct()],
            Amounts = [.. amounts.Select(a => a.Value).Distinct()],
            Organisations = [.. organisations.Select(n => n.Name).Distinct()],
            Municipalities = [.. municipalities.Select(n => n.Name).Distinct()],
            Persons = [.. persons.Select(p => p.Name).Distinct()],
            FindDomains = () => Themes.Find(text),
        };
        return (entities, spans);
    }

    static List<T> Free<T>(List<EntitySpan> taken, EntityKind kind, IEnumerable<T> mentions, Func<T, (int Start, int Length)> place)
    {
        var free = mentions.Where(m => !taken.Any(t => place(m).Start < t.End && t.Start < place(m).Start + place(m).Length)).ToList();
        taken.AddRange(free.Select(m => new EntitySpan(kind, place(m).Start, place(m).Length)));
        return free;
    }
}

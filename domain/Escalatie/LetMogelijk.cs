using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Escalatie;

/// <summary>What somebody can do with a case of the LET now, as its buttons offer it: what would be refused all the same is left out.</summary>
public static class LetMogelijk
{
    /// <param name="metBemiddeling">Whether mediation is switched on.</param>
    public static IReadOnlyList<LetTrigger> Possible(this Let let, Gebruiker wie, bool metBemiddeling) => [.. let.Allowed(wie).Where(trigger => trigger switch
    {
        LetTrigger.VraagBemiddeling => metBemiddeling,
        LetTrigger.BevestigAfspraak => let.SpokenForBy(wie).Any(partij => let.AfsprakenOf(partij.Naam).Any(afspraak => afspraak.BevestigdOp is null)),
        LetTrigger.MeldUitgevoerd => let.SpokenForBy(wie).Any(partij => let.AfsprakenOf(partij.Naam).ToList() is { Count: > 0 } own && own.TrueForAll(afspraak => afspraak.BevestigdOp is not null) && own.Exists(afspraak => afspraak.UitgevoerdOp is null)),
        LetTrigger.Sluit => let.Status != LetStatus.Doorbraak || let.Afspraken.All(afspraak => afspraak.UitgevoerdOp is not null),
        LetTrigger.Vervalt => false,
        _ => true,
    })];

    /// <summary>The parties this person confirms for: the own one; for the regievoerder those of which nobody can sign in here.</summary>
    public static IEnumerable<LetPartij> SpokenForBy(this Let let, Gebruiker wie) =>
        let.PartijOf(wie) is { } own ? [own] : wie.Is(Rol.Regievoerder) ? let.Partijen.Where(partij => !partij.HeeftGebruiker) : [];
}

using Maatwerk.Domain.Kalender;
using Rule = Maatwerk.Domain.Levenslopen.Voorwaarde<Maatwerk.Domain.Overleggen.Overleg, Maatwerk.Domain.Overleggen.OverlegStap>;

namespace Maatwerk.Domain.Overleggen;

/// <summary>The rules the life cycle of a casusoverleg names, and what each checks.</summary>
public static class OverlegVoorwaarden
{
    public static readonly Rule DoelMomentenEnGenodigden = new(nameof(DoelMomentenEnGenodigden), "Je noemt het doel, één tot vijf momenten op werkdagen die nog komen, en wie je uitnodigt.", "S3 §3.2.2; ontwerp", (_, stap) => Told(stap.Doel) && Fits(stap) && stap.Genodigden.Count > 0);
    public static readonly Rule EigenAntwoord = new(nameof(EigenAntwoord), "Je zegt bij welke momenten je wel of niet kunt, voor je eigen organisatie.", "ontwerp", (overleg, stap) => stap.Antwoorden.Count > 0 && stap.Antwoorden.All(antwoord => overleg.Momenten.Contains(antwoord.Moment)) && SpeaksFor(overleg, stap));
    public static readonly Rule MomentGekozen = new(nameof(MomentGekozen), "Je kiest een van de voorgestelde momenten dat nog komt. Een link begint met https.", "ontwerp", (overleg, stap) => stap.Moment is { } moment && moment > stap.Nu && overleg.Momenten.Contains(moment) && IsLink(stap.Link));
    public static readonly Rule MomentenGegeven = new(nameof(MomentenGegeven), "Je noemt één tot vijf momenten op werkdagen die nog komen.", "ontwerp", (_, stap) => Fits(stap));
    public static readonly Rule BesluitenOfReden = new(nameof(BesluitenOfReden), "Het overleg is begonnen. Elke afspraak heeft een organisatie die erbij was en een datum. Is er geen oplossing, dan schrijf je waarom.", "S3 §3.2.2", (overleg, stap) => stap.Nu >= overleg.Moment && (stap.Acties.Count > 0 ? stap.Acties.All(actie => Told(actie.Wat) && Told(actie.Eigenaar) && actie.VoorDatum is not null) : Told(stap.Reden))) { Explain = (overleg, stap) => stap.Nu < overleg.Moment ? $"Het overleg is pas op {Datum.MetTijd(overleg.Moment!.Value)}." : null };
    public static readonly Rule StandGegeven = new(nameof(StandGegeven), "Je schrijft hoe het met de afspraken staat.", "S3 §3.2.2", (_, stap) => Told(stap.Tekst));
    public static readonly Rule RedenGegeven = new(nameof(RedenGegeven), "Je geeft een reden.", "ontwerp", (_, stap) => Told(stap.Reden));

    /// <summary>True when there is no link, or one that browsers open over a safe line.</summary>
    public static bool IsLink(string? link) => link is null || (link.Length <= 2000 && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && !link.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)));

    private static bool Fits(OverlegStap stap) =>
        stap.Momenten.Count is >= 1 and <= Overleg.MeesteMomenten && stap.Momenten.Distinct().Count() == stap.Momenten.Count
        && stap.Momenten.All(moment => moment > stap.Nu && Werkdagen.Is(Nederland.Day(moment)));

    // An invited person speaks for the own organisation; the organiser for one of which nobody can answer here.
    private static bool SpeaksFor(Overleg overleg, OverlegStap stap) =>
        overleg.Genodigden.FirstOrDefault(genodigde => genodigde.Partij == stap.Partij) is { } party
        && (overleg.Answers(stap.Wie) is { } own ? own.Partij == party.Partij : stap.Wie.Id == overleg.Organisator && !party.HeeftGebruiker);

    private static bool Told(string? text) => !string.IsNullOrWhiteSpace(text);
}

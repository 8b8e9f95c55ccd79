namespace Maatwerk.Domain.Overleggen;

/// <summary>Where a casusoverleg stands. The life cycle is ours; what an overleg needs is from S3 §3.2.2.</summary>
public enum OverlegStatus
{
    [Tekst("Momenten voorgesteld")] MomentenVoorgesteld,
    [Tekst("Moment vastgelegd")] Vastgelegd,
    [Tekst("Gehouden")] Gehouden,
    [Tekst("Afgerond")] Afgerond,
    [Tekst("Afgezegd")] Afgezegd,
}

/// <summary>What can happen to a casusoverleg.</summary>
public enum OverlegTrigger
{
    [Tekst("Momenten voorstellen")] StelMomentenVoor,
    [Tekst("Zeggen wanneer je kunt")] Antwoord,
    [Tekst("Moment vastleggen")] LegMomentVast,
    [Tekst("Andere momenten voorstellen")] StelAndereMomentenVoor,
    [Tekst("Verslag vastleggen")] LegBesluitenVast,
    [Tekst("Overleg afronden")] RondAf,
    [Tekst("Overleg afzeggen")] ZegAf,
}

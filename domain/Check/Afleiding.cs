using System.Text.RegularExpressions;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Domain.Check;

/// <summary>
/// Answers that follow from what is known already, so that nobody is asked twice. Only a sure yes or no is derived: one organisation that is named does not mean there is no second.
/// </summary>
public static partial class Afleiding
{
    private const RegexOptions Words = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private const int Timeout = 1_000;

    [GeneratedRegex(@"\bontruim|\buithuiszett|\buit (?:zijn |haar |hun |het |de )?(?:huis|woning) ge?zet|\bafgesloten van|\bafsluiting van|\b(?:gas|licht|stroom|water|energie) (?:is |wordt |zijn |gaat )?(?:nu |er )?af|\bdakloos|\bop straat\b|\buithuisplaats|\bgeen inkomen|\bgeen zorgverzekering|\bonverzekerd", Words, Timeout)]
    private static partial Regex AtStake();

    [GeneratedRegex(@"\bschuld|\bincasso|\bdeurwaarder|\bbeslag|\baanmaning|\bboetes?\b|\bterugvorder|\bterugbetal|\bhuurachterstand|\bwanbetal", Words, Timeout)]
    private static partial Regex Debts();

    // "Overbruggingswoning" and "overbruggingsuitkering" have nothing to do with the procedure.
    [GeneratedRegex(@"\bwie (?:dit |het |dat |dan |de hulp |er )?(?:moet )?betaal|\bniemand (?:wil )?betaal|\bbetaler|\bbetaalvraag|\boverbrugging(?:sprocedure|sregeling)?\b|\bgarantstelling|\bvoorfinancier|\bfactuur van wie", Words, Timeout)]
    private static partial Regex WhoPays();

    // In capitals only: "let op" is no team.
    [GeneratedRegex(@"\bLET\b|[Ee]scalatie ?team", RegexOptions.CultureInvariant, Timeout)]
    private static partial Regex AboutLet();

    [GeneratedRegex(@"^LET OP", Words, Timeout)]
    private static partial Regex LetOp();

    [GeneratedRegex(@"\bhardheidsclausule|\bbeleidsregel|\bwettelijk|\bde wet\b|\bregels? (?:botsen|bijten|staan)|\bafwijken|\bdringende reden|\bmag niet van", Words, Timeout)]
    private static partial Regex RuleBlocks();

    [GeneratedRegex(@"\bavg\b|\bprivacy|\bgeheimhouding|\bberoepsgeheim|\btucht(?:recht|klacht)|\bgegevens delen|\binformatie delen|\bmag ik (?:dit |dat )?delen", Words, Timeout)]
    private static partial Regex Sharing();

    public static Antwoorden Derive(Feiten feiten)
    {
        var text = feiten.Tekst ?? "";
        if (text.Length > 4000) text = text[..4000];
        IEnumerable<(string Id, Antwoord? Antwoord)> all =
        [
            ("C01", Ja(feiten.Leefgebieden.Distinct().Count() >= 2)),
            ("C02", Ja(feiten.Organisaties.Distinct(StringComparer.OrdinalIgnoreCase).Count() >= 2)),
            ("C03", Ja(feiten.Deadline is not null || AtStake().IsMatch(text))),
            ("C04", Ja(feiten.EigenRouteGedaan)),
            ("C06", JaNee(feiten.Aangesloten)),
            ("C07", Van(feiten.FunctionarissenBenaderd)),
            ("C08", Van(feiten.LokaalEnRegionaalGedaan)),
            ("C10", JaNee(feiten.BijLmm)),
            ("C17", feiten.Knelpunten.Contains(KnelpuntCategorie.Capaciteit) ? Antwoord.Nee : null),
            ("C41", feiten.IsProfessional == true ? Antwoord.Nee : null),
            ("W01", Ja(AboutLet().IsMatch(text) && !LetOp().IsMatch(text))),
            ("W02", Ja(feiten.Knelpunten.Contains(KnelpuntCategorie.Betaalvraag) || WhoPays().IsMatch(text))),
            ("W03", Ja(feiten.Leefgebieden.Contains(Leefgebied.Schulden) || feiten.Knelpunten.Contains(KnelpuntCategorie.Schulden) || Debts().IsMatch(text))),
            ("W04", Ja(feiten.Knelpunten.Any(Rules.Contains) || RuleBlocks().IsMatch(text))),
            ("W05", Ja(feiten.Knelpunten.Any(Fears.Contains) || Sharing().IsMatch(text))),
        ];
        return all.Aggregate(Antwoorden.Leeg, (known, one) => one.Antwoord is { } antwoord ? known.With(one.Id, antwoord) : known);
    }

    private static readonly KnelpuntCategorie[] Rules = [KnelpuntCategorie.BotsendeRegels, KnelpuntCategorie.BeleidOfGewoonte, KnelpuntCategorie.RuimteOnbekend];
    private static readonly KnelpuntCategorie[] Fears = [KnelpuntCategorie.Informatiedeling, KnelpuntCategorie.Tuchtrechtangst];

    private static Antwoord? Ja(bool sure) => sure ? Antwoord.Ja : null;

    private static Antwoord? JaNee(bool? known) => known is { } sure ? sure ? Antwoord.Ja : Antwoord.Nee : null;

    private static Antwoord? Van(JaNeeOnbekend known) => known switch { JaNeeOnbekend.Ja => Antwoord.Ja, JaNeeOnbekend.Nee => Antwoord.Nee, _ => null };
}

using Maatwerk.Domain.Register;

namespace Maatwerk.Measure.Register;

/// <summary>Whether an answer is the expected one: organisation and municipality exactly, the themes asked at least.</summary>
public static class Score
{
    /// <summary>Place of the first right result, counted from 1; 0 when none is right.</summary>
    public static int Place(Zoekresultaat antwoord, Expected expected)
    {
        if (!Themes(antwoord.Vraag, expected))
            return 0;
        if (antwoord is Zoekresultaat.NietAangesloten niet)
            return IsRight(niet.Organisatie?.Naam, niet.Gemeente, expected) ? 1 : 0;
        for (var i = 0; i < antwoord.Treffers.Count; i++)
        {
            var treffer = antwoord.Treffers[i];
            var organisatie = antwoord.Vraag.Organisaties.FirstOrDefault(o => o.Id == treffer.Functionaris.OrganisatieId)?.Naam
                ?? (treffer.Functionaris.OrganisatieId.StartsWith("GM", StringComparison.Ordinal) ? null : treffer.Functionaris.OrganisatieId);
            if (IsRight(organisatie, treffer.Gemeente, expected))
                return i + 1;
        }
        return 0;
    }

    private static bool Themes(Zoekvraag vraag, Expected expected) =>
        (expected.Domain ?? []).All(d => vraag.Themas.Contains(d) || vraag.ThemasVanOrganisatie.Contains(d));

    private static bool IsRight(string? organisatie, Gemeente? gemeente, Expected expected) =>
        Matches(organisatie, expected.Organisation, (a, b) => a == b)
        && Matches(gemeente?.Code, expected.Municipality, (code, name) => Domain.Register.Namen.Gazetteer.Default.FindGemeente(name)?.Code == code);

    private static bool Matches(string? got, string[]? wanted, Func<string, string, bool> same) =>
        wanted is null or [] ? got is null : got is not null && wanted.Any(w => same(got, w));
}

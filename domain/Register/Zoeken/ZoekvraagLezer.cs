using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>Reads one line of text as a question to the register.</summary>
public static class ZoekvraagLezer
{
    private static readonly HashSet<string> Landelijk = ["landelijk", "landelijke"];
    private static readonly HashSet<string> Herstel = ["nee", "sorry", "oeps", "oops", "bedoel", "bedoelde", "toch", "correctie"];

    public static Zoekvraag Read(string text) => Read(text, Gazetteer.Default);

    internal static Zoekvraag Read(string text, Gazetteer namen)
    {
        var regel = text.Length > Zoekregels.MeesteTekens ? text[..Zoekregels.MeesteTekens] : text;
        var woorden = Woorden.Split(regel);
        var alle = namen.Find(regel, Leeswijze.Zoekregel);
        var organisaties = Meant(alle.Where(v => v.Doel == DoelSoort.Organisatie && v.Hoe != Naamsoort.Onderwerp), regel);
        var gemeenten = Meant(alle.Where(v => v.Doel == DoelSoort.Gemeente), regel);
        // Beside a name that is spelled right a doubtful one is a district or a street.
        if (gemeenten.Exists(v => v.Zekerheid >= 1))
            gemeenten.RemoveAll(v => v.Zekerheid < 0.9);
        var themas = Meant(alle.Where(v => v.Doel == DoelSoort.Thema), regel);
        var onderwerp = Meant(alle.Where(v => v.Hoe == Naamsoort.Onderwerp), regel);
        if (organisaties.Count == 0 && gemeenten.Count == 0)
            (organisaties, onderwerp) = (onderwerp, []);
        if (organisaties.Count > 0 && woorden.Any(w => Landelijk.Contains(w.Kern)))
            gemeenten = [];
        var gekozen = Distinct(organisaties, namen.FindOrganisatie);
        return new Zoekvraag
        {
            Tekst = regel,
            Organisaties = gekozen,
            Gemeenten = Distinct(gemeenten, namen.FindGemeente),
            OokMogelijk = [.. gemeenten.Where(v => v.Hoe != Naamsoort.Officieel || v.Naam.Contains('(', StringComparison.Ordinal))
                .SelectMany(v => v.Alternatieven).DistinctBy(a => a.Id).Select(a => namen.FindGemeente(a.Id)!)],
            Themas = [.. themas.Select(v => v.Naam).Distinct()],
            ThemasVanOrganisatie = gekozen is [{ Themas: [var enige] }] ? [enige] : [],
            ViaOnderwerp = organisaties.Count == 0 ? Distinct(onderwerp, namen.FindOrganisatie) : [],
            Resten = Rest(woorden, alle, namen),
            OnbekendeGemeente = gemeenten.Count == 0 ? Unknown(regel, woorden, alle, namen) : null,
            Vermeldingen = alle,
        };
    }

    /// <summary>Without what was denied ("niet Utrecht") or taken back ("Almere, nee Utrecht"), unless that is all there is.</summary>
    private static List<Vermelding> Meant(IEnumerable<Vermelding> vermeldingen, string text)
    {
        var lijst = vermeldingen.ToList();
        for (var i = lijst.Count - 2; i >= 0; i--)
        {
            var tussen = text[(lijst[i].Start + lijst[i].Length)..Math.Max(lijst[i].Start + lijst[i].Length, lijst[i + 1].Start)];
            if (Woorden.Split(tussen).Any(w => Herstel.Contains(w.Kern)))
                lijst.RemoveAt(i);
        }
        return lijst.Exists(v => !v.Ontkend) ? lijst.FindAll(v => !v.Ontkend) : lijst;
    }

    private static List<T> Distinct<T>(List<Vermelding> vermeldingen, Func<string, T?> find)
        where T : class => [.. vermeldingen.Select(v => v.Id).Distinct().Select(id => find(id)!)];

    private static List<string> Rest(List<Woord> woorden, IReadOnlyList<Vermelding> vermeldingen, Gazetteer namen) =>
        [.. woorden.Where(w => w.Kern.Length > 1 && !char.IsAsciiDigit(w.Kern[0]) && !namen.IsFiller(w.Kern) && !Covered(w, vermeldingen)).Select(w => w.Kern)];

    private static bool Covered(Woord woord, IReadOnlyList<Vermelding> vermeldingen) =>
        vermeldingen.Any(v => woord.Start >= v.Start && woord.Einde <= v.Start + v.Length);

    /// <summary>The unknown name after "gemeente": up to two words that are no part of the question.</summary>
    private static string? Unknown(string text, List<Woord> woorden, IReadOnlyList<Vermelding> vermeldingen, Gazetteer namen)
    {
        var at = woorden.FindIndex(w => w.Kern is "gemeente" or "gem");
        if (at < 0)
            return null;
        var eerste = at + 1;
        var laatste = eerste;
        while (laatste < woorden.Count && laatste < eerste + 3 && !Covered(woorden[laatste], vermeldingen) && !namen.IsFiller(woorden[laatste].Kern))
            laatste++;
        return laatste == eerste ? null : text[woorden[eerste].Start..woorden[laatste - 1].Einde];
    }
}

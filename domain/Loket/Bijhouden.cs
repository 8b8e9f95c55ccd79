using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Domain.Loket;

/// <summary>What the loket writes down in a dossier. Each act gives a new dossier that tells who did it; texts are masked.</summary>
public static class Bijhouden
{
    /// <summary>Longest label, in characters.</summary>
    public const int LongestLabel = 40;

    /// <summary>A note for colleagues.</summary>
    public static Dossier Note(this Dossier dossier, Gebruiker door, DateTimeOffset nu, string tekst) =>
        (dossier with { Notities = [.. dossier.Notities, new Notitie(nu, door.Id, door.Naam, Masker.Clear(tekst)!)] }).Tell(DossierGebeurtenis.Genoteerd, door, nu);

    /// <summary>A talk with a party.</summary>
    /// <param name="wacht">Whether the next move is that party's.</param>
    public static Dossier Spoke(this Dossier dossier, Gebruiker door, DateTimeOffset nu, string partij, string? functie, string tekst, bool wacht)
    {
        var moment = new Contactmoment(nu, door.Id, door.Naam, Masker.Clear(partij)!, Masker.Clear(functie), Masker.Clear(tekst)!) { Wacht = wacht };
        return (dossier with { Contactmomenten = [.. dossier.Contactmomenten, moment] }).Tell(DossierGebeurtenis.ContactVastgelegd, door, nu, moment.Partij);
    }

    /// <summary>Puts a label on it: the words of a leefgebied or knelpunt when it is one, otherwise as given. The same dossier when it has that label.</summary>
    public static Dossier Label(this Dossier dossier, Gebruiker door, DateTimeOffset nu, string label) =>
        Labelled(label) is var wanted && dossier.Labels.Contains(wanted, StringComparer.OrdinalIgnoreCase) ? dossier
            : (dossier with { Labels = [.. dossier.Labels, wanted] }).Tell(DossierGebeurtenis.Gelabeld, door, nu, wanted);

    /// <summary>Takes a label off; the same dossier when it has no such label.</summary>
    public static Dossier Unlabel(this Dossier dossier, Gebruiker door, DateTimeOffset nu, string label) =>
        Labelled(label) is var wanted && !dossier.Labels.Contains(wanted, StringComparer.OrdinalIgnoreCase) ? dossier
            : (dossier with { Labels = [.. dossier.Labels.Where(one => !one.Equals(wanted, StringComparison.OrdinalIgnoreCase))] }).Tell(DossierGebeurtenis.LabelWeggehaald, door, nu, wanted);

    /// <summary>Ties another casus to it; the same dossier when it is tied already or is that casus.</summary>
    public static Dossier Link(this Dossier dossier, Gebruiker door, DateTimeOffset nu, Casusnummer ander) =>
        ander == dossier.Nummer || dossier.Koppelingen.Contains(ander) ? dossier
            : (dossier with { Koppelingen = [.. dossier.Koppelingen, ander] }).Tell(DossierGebeurtenis.Gekoppeld, door, nu, ander.ToString());

    /// <summary>The parties the loket waits for: the newest talk with them says so.</summary>
    public static IReadOnlyList<string> WaitsFor(this Dossier dossier) =>
        [.. dossier.Contactmomenten.GroupBy(moment => moment.Partij, StringComparer.OrdinalIgnoreCase).Where(talks => talks.Last().Wacht).Select(talks => talks.Key)];

    private static string Labelled(string label)
    {
        var words = Masker.Clear(label.Trim().TrimEnd('.'))!;
        var known = Teksten.Parse<Leefgebied>(words)?.Tekst() ?? Teksten.Parse<KnelpuntCategorie>(words)?.Tekst();
        return known ?? (words.Length <= LongestLabel ? words : words[..LongestLabel]);
    }
}

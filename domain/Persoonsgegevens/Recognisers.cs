namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>All recognisers in their order: shapes that are surely known first, so that no number is taken for another kind of number.</summary>
internal static class Recognisers
{
    public static IReadOnlyList<Vondst> Find(string text)
    {
        var folded = Vouwing.Fold(text);
        var claims = new Claims(text.Length);
        if (folded.AsSpan().IndexOfAnyInRange('0', '9') >= 0) FindNumbers(folded, claims);
        Contacten.FindEmails(folded, claims);
        if (folded.Any(char.IsUpper)) Namen.Find(folded, claims);
        Namen.FindLowercase(folded, claims);
        return claims.Found();
    }

    private static void FindNumbers(string folded, Claims claims)
    {
        Nummers.KeepCasusnummers(folded, claims);
        Nummers.FindIbans(folded, claims);
        Contacten.FindEmails(folded, claims);
        Contacten.FindPhones(folded, claims);
        Geboortedata.Find(folded, claims);
        Nummers.KeepDatesAndAmounts(folded, claims);
        Nummers.FindLabelled(folded, claims);
        Adressen.Find(folded, claims);
        Bsn.Find(folded, claims);
    }
}

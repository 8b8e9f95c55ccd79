namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Kind of personal data of an inwoner that must not be kept. The text is the word in the sentence to the user.</summary>
public enum Soort
{
    [Tekst("BSN")] Bsn,
    [Tekst("rekeningnummer")] Iban,
    [Tekst("telefoonnummer")] Telefoon,
    [Tekst("e-mailadres")] Email,
    [Tekst("adres")] Adres,
    [Tekst("geboortedatum")] Geboortedatum,
    [Tekst("V-nummer")] Vnummer,
    [Tekst("dossiernummer")] Dossiernummer,
    [Tekst("naam")] Naam,
}

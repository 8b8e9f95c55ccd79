namespace Maatwerk.Domain.Register.Import;

/// <summary>The columns of the file, for reading and writing alike.</summary>
public static class Importkolommen
{
    public const string Id = "id", Naam = "naam", Soort = "soort", Organisatie = "organisatie", Email = "email", Telefoon = "telefoon", Themas = "themas",
        Regelingen = "regelingen", Mandaat = "mandaat", Werkdagen = "werkdagen", Werkgebied = "werkgebied", Gemeenten = "gemeenten", Status = "status",
        GecontroleerdOp = "gecontroleerd op", AfwezigVan = "afwezig van", AfwezigTot = "afwezig tot", Vervanger = "vervanger", Opvolger = "opvolger";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static readonly IReadOnlyList<string> Alle =
        [Id, Naam, Soort, Organisatie, Email, Telefoon, Themas, Regelingen, Mandaat, Werkdagen, Werkgebied, Gemeenten, Status, GecontroleerdOp, AfwezigVan, AfwezigTot, Vervanger, Opvolger];

    /// <summary>Those without which nothing can be read.</summary>
    public static readonly IReadOnlyList<string> Nodig = [Id, Naam, Organisatie, Email, Telefoon, Mandaat, GecontroleerdOp];

    /// <summary>The column that a heading names, or null.</summary>
    public static string? Parse(string heading)
    {
        var plain = heading.Trim().Trim('\uFEFF').Replace('_', ' ').Replace('-', ' ').Replace("'", "", StringComparison.Ordinal).ToLowerInvariant();
        plain = plain switch { "e mail" or "mail" or "e mailadres" => Email, "thema" or "onderwerpen" => Themas, "telefoonnummer" => Telefoon, "gecontroleerd" => GecontroleerdOp, _ => plain };
        return Alle.Contains(plain) ? plain : null;
    }
}

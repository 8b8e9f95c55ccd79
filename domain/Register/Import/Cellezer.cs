using System.Globalization;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register.Import;

/// <summary>Reads the cells of one row; every cell that is wrong becomes a fault that says what is expected.</summary>
internal sealed class Cellezer(Importregel regel, IReadOnlyDictionary<string, int> plaatsen)
{
    public const int LangsteNaam = 120, LangsteTekst = 600, MeesteDelen = 40;
    private static readonly string[] Dagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly DateOnly Eerste = new(2000, 1, 1);

    public List<Importfout> Fouten { get; } = [];

    public bool Has(string kolom) => plaatsen.ContainsKey(kolom);

    public string Raw(string kolom) => plaatsen.TryGetValue(kolom, out var at) && at < regel.Cellen.Count ? Registerexport.Unquoted(regel.Cellen[at].Trim()) : "";

    public void Fail(string kolom, string verwacht) => Fouten.Add(Importfout.Of(regel.Regel, kolom, Raw(kolom), verwacht));

    public string Id()
    {
        var id = Raw(Importkolommen.Id);
        if (!IsId(id)) Fail(Importkolommen.Id, "kleine letters, cijfers en streepjes, hoogstens 80 tekens");
        return id;
    }

    public string Text(string kolom, int most)
    {
        var text = Raw(kolom);
        if (text.Length == 0) Fail(kolom, "een ingevulde cel");
        else Check(kolom, text, most);
        return text;
    }

    public string Email(string kolom)
    {
        var mail = Raw(kolom);
        if (!Contact.IsMail(mail)) Fail(kolom, "één mailadres, zoals maatwerk@gemeente.nl");
        return mail;
    }

    public string Phone(string kolom)
    {
        var phone = Raw(kolom);
        if (!Contact.IsPhone(phone)) Fail(kolom, "een telefoonnummer van 8 tot 15 cijfers");
        return phone;
    }

    public string? Organisation(string kolom)
    {
        var text = Raw(kolom);
        var found = text.Length == 0 ? null : Gazetteer.Default.FindOrganisatie(text)?.Id ?? Gazetteer.Default.FindGemeente(text)?.Code;
        if (found is null) Fail(kolom, "een gemeente (naam of code) of een landelijke organisatie");
        return found;
    }

    public T? Choice<T>(string kolom, T whenEmpty) where T : struct, Enum
    {
        var text = Raw(kolom).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length == 0) return whenEmpty;
        if (!int.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out _) && Enum.TryParse<T>(text, ignoreCase: true, out var value)) return value;
        Fail(kolom, string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant());
        return null;
    }

    public DateOnly? Date(string kolom)
    {
        var text = Raw(kolom);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= Eerste && day.Year < 2100) return day;
        Fail(kolom, "een datum als 2026-11-26, na 2000");
        return null;
    }

    public IReadOnlyList<string> Parts(string kolom, Func<string, string?> known, string verwacht)
    {
        var parts = Raw(kolom).Split([',', '|'], StringSplitOptions.TrimEntries);
        if (parts is [""]) return [];
        var read = parts.Select(part => part.Length == 0 ? null : known(part)).ToList();
        if (parts.Length > MeesteDelen && kolom != Importkolommen.Gemeenten) Fail(kolom, $"hoogstens {MeesteDelen} woorden");
        else if (read.Contains(null)) Fail(kolom, verwacht);
        else if (read.Distinct().Count() != read.Count) Fail(kolom, "elk woord één keer");
        return [.. read.OfType<string>()];
    }

    public IReadOnlyList<DayOfWeek> Days(string kolom) =>
        [.. Parts(kolom, part => Dagen.FirstOrDefault(dag => dag.Equals(part, StringComparison.OrdinalIgnoreCase)), "dagen van de week met komma’s, zoals maandag, dinsdag").Select(dag => (DayOfWeek)Array.IndexOf(Dagen, dag))];

    public static string Day(DayOfWeek dag) => Dagen[(int)dag];

    public static bool IsId(string id) => id.Length is > 0 and <= 80 && id.All(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    private void Check(string kolom, string text, int most)
    {
        if (text.Length > most) Fail(kolom, $"hoogstens {most} tekens");
        else if (text.Any(char.IsControl)) Fail(kolom, "tekst op één regel");
        else if (!text.Any(char.IsLetter)) Fail(kolom, "een tekst met letters");
        else if (text[0] is '=' or '+' or '-' or '@') Fail(kolom, "een tekst die niet met = + - of @ begint");
    }
}

using System.Globalization;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>Hands out demo names, phone numbers and ages one after the other, in the same order every time.</summary>
internal sealed class DemoNamen
{
    private readonly string[] _voornamen;
    private readonly string[] _achternamen;
    private int _mensen;
    private int _telefoons;
    private int _leeftijden;

    public DemoNamen()
    {
        var rows = Inhoud.Read("demo-namen");
        _voornamen = [.. rows.Where(r => r[0] == "voornaam").Select(r => r[1])];
        _achternamen = [.. rows.Where(r => r[0] == "achternaam").Select(r => r[1])];
    }

    /// <summary>Two lists of lengths without common divisor: 437 names before one comes back.</summary>
    public string Next()
    {
        var nr = _mensen++;
        return $"{_voornamen[nr % _voornamen.Length]} {_achternamen[nr % _achternamen.Length]}";
    }

    public string Phone() => string.Create(CultureInfo.InvariantCulture, $"088-000 00 {_telefoons++ % 100:00}");

    /// <summary>Days since the entry was last checked: most are fresh, some half a year old.</summary>
    public int Age() => _leeftijden++ * 37 % 190;

    public static string Domain(string naam) => $"{Slug(naam)}.example";

    public static string Slug(string naam) => Woorden.Spaced(naam).Replace(' ', '-');
}

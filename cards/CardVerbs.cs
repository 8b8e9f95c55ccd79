namespace Maatwerk.Cards;

/// <summary>What the buttons of our cards do, by the name that comes back. A changed meaning gets a new name.</summary>
public static class CardVerbs
{
    public const string Zoek = "zoek";
    public const string Check = "check";
    public const string Meld = "meld";
    public const string MijnCasussen = "mijn-casussen";
    public const string BelLmm = "bel-lmm";

    public const string Kies = "kies";
    public const string Volgende = "volgende";
    public const string Vorige = "vorige";
    public const string Bewaar = "bewaar";
    public const string Stop = "stop";
    public const string Wijzig = "wijzig";
    public const string DienIn = "dien-in";
    public const string Ja = "ja";
    public const string Nee = "nee";

    public const string Verder = "verder";
    public const string Opnieuw = "opnieuw";
    public const string GooiWeg = "gooi-weg";

    public const string Uitleg = "uitleg";
    public const string DitHelpt = "dit-helpt";
    public const string DitKloptNiet = "dit-klopt-niet";
    public const string Ster = "ster";
    public const string SterWeg = "ster-weg";
    public const string Functionaris = "functionaris";
    public const string Venster = "venster";

    public const string Vernieuw = "vernieuw";
    public const string Trigger = "trigger";
    public const string Bekijk = "bekijk";

    public const string NeemCasussen = "neem-casussen";
    public const string WijsToe = "wijs-toe";
    public const string GeefVrij = "geef-vrij";
    public const string Dossier = "dossier";

    /// <summary>Does what the words that go along do when they are typed.</summary>
    public const string Typ = "typ";
}

namespace Maatwerk.Domain.Register.Namen;

/// <summary>Goes through a text window by window and collects every run of words that may be a name.</summary>
internal sealed class Kandidaten(Naamboek boek, Naamindex index)
{
    private const int LangsteNaam = 9;
    private const int LangsteBijTikfout = 5;

    /// <summary>A query of more words than this is read as a sentence.</summary>
    private const int Zin = 6;

    private readonly Samenstellingen _samenstellingen = new(boek, index);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elders = boek.GeenGemeenten.GetAlternateLookup<ReadOnlySpan<char>>();

    public List<Kandidaat> Collect(List<Woord> woorden, Leeswijze wijze)
    {
        var gevonden = new List<Kandidaat>();
        Span<char> letters = stackalloc char[160];
        for (var begin = 0; begin < woorden.Count; begin++)
        {
            var lengte = 0;
            for (var count = 1; count <= LangsteNaam && begin + count <= woorden.Count; count++)
            {
                var woord = woorden[begin + count - 1];
                if (count > 1 && woord.NaBreuk || lengte + woord.Kern.Length > letters.Length)
                    break;
                woord.Kern.CopyTo(letters[lengte..]);
                lengte += woord.Kern.Length;
                if (AddElsewhere(letters[..lengte], woorden, begin, count, wijze, gevonden))
                    continue;
                if (!AddExact(letters[..lengte], woorden, begin, count, wijze, gevonden) && count <= LangsteBijTikfout)
                    AddNear(letters[..lengte], woorden, begin, count, wijze, gevonden);
            }
            _samenstellingen.Add(woorden, begin, wijze, gevonden);
        }
        return gevonden;
    }

    /// <summary>"Duitsland", "West-Brabant": a run that names no municipality, so that no part of it is read as one.</summary>
    private bool AddElsewhere(ReadOnlySpan<char> letters, List<Woord> woorden, int begin, int count, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        if (!_elders.Contains(letters) || Omgeving.HasGemeente(woorden, begin) || wijze == Leeswijze.Zoekregel && index.IsExact(letters))
            return false;
        gevonden.Add(new Kandidaat(begin, count, [], 1, letters.Length));
        return true;
    }

    private bool AddExact(ReadOnlySpan<char> letters, List<Woord> woorden, int begin, int count, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        if (!index.IsExact(letters))
            return false;
        AddNamed(letters, woorden, begin, count, wijze, gevonden);
        return true;
    }

    private void AddNamed(ReadOnlySpan<char> letters, List<Woord> woorden, int begin, int count, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        var namen = new List<int>(2);
        index.Exact(letters, namen);
        // Short names do not come about by pasting words together: "e de" is not Ede; "u w v" is UWV.
        if (count > 1 && letters.Length <= 5 && woorden.Skip(begin).Take(count).Any(w => w.Kern.Length > 1))
            namen.RemoveAll(n => boek.Namen[n].Woorden == 1);
        // "uit Hoorn" is not Uithoorn, and "over die" is not Overdie.
        if (count > 1 && IsOrdinary(letters, woorden, begin, count, wijze))
            namen.RemoveAll(n => boek.Namen[n].Woorden == 1);
        namen.RemoveAll(n => !Omgeving.Allows(boek, boek.Namen[n], woorden, begin, count, wijze));
        if (namen.Count > 0)
            gevonden.Add(new Kandidaat(begin, count, namen, 1, letters.Length));
    }

    private bool IsOrdinary(ReadOnlySpan<char> letters, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        var vulwoorden = 0;
        for (var i = begin; i < begin + count; i++)
            vulwoorden += IsFiller(woorden[i]) ? 1 : 0;
        return vulwoorden == count || vulwoorden > 0 && wijze == Leeswijze.LopendeTekst || IsFiller(woorden[begin]) && index.IsExact(letters[woorden[begin].Kern.Length..]);
    }

    private void AddNear(ReadOnlySpan<char> letters, List<Woord> woorden, int begin, int count, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        var most = MostErrors(letters.Length, wijze);
        if (most == 0 || letters.Length < (count == 1 ? 4 : 6) || !MayBeMisspelt(woorden, begin, count)
            || wijze == Leeswijze.LopendeTekst && letters.Length < 8 && !Omgeving.HasCue(woorden, begin))
            return;
        AddNear(letters.ToString(), most, woorden, begin, count, wijze, gevonden);
    }

    private void AddNear(string compact, int most, List<Woord> woorden, int begin, int count, Leeswijze wijze, List<Kandidaat> gevonden)
    {
        if (index.Near(compact, most, n => Fits(n, compact, woorden, begin, count, wijze)) is not { } treffer)
            return;
        var naam = boek.Namen[treffer.Naam];
        var lengte = naam.Spaced.Length - naam.Woorden + 1;
        if ((wijze == Leeswijze.LopendeTekst || woorden.Count > Zin) && !IsCloseEnough(treffer.Fouten, naam, compact.Length, Omgeving.HasStrong(woorden, begin)))
            return;
        var zekerheid = Math.Max(0.5, 1 - 1.2 * treffer.Fouten / lengte);
        var gewicht = Math.Min(lengte, compact.Length) * (count == 1 ? zekerheid * zekerheid : zekerheid) * 0.98;
        gevonden.Add(new Kandidaat(begin, count, Spelled(treffer, n => Fits(n, compact, woorden, begin, count, wijze)), zekerheid, gewicht));
    }

    /// <summary>In a sentence most unknown words are just words: only a small slip in a long name counts there.</summary>
    private static bool IsCloseEnough(double fouten, Naam naam, int letters, bool sterk)
    {
        if (naam.Doel == DoelSoort.Organisatie)
            return fouten * 6.5 <= letters;
        if (naam.Doel == DoelSoort.Thema || sterk)
            return fouten <= (letters < 7 ? 1 : 2);
        return naam.Soort < Naamsoort.Plaats && (fouten <= 0.5 || fouten <= 1 && letters >= 8 || fouten <= 2 && letters >= 12);
    }

    /// <summary>All names spelled as the one that was nearly typed: a misspelt Bergen is still two municipalities.</summary>
    private List<int> Spelled(Bijna treffer, Func<Naam, bool> mag)
    {
        var namen = new List<int>(2);
        index.Exact(treffer.Key, namen);
        namen.RemoveAll(n => !mag(boek.Namen[n]));
        return namen;
    }

    private static int MostErrors(int letters, Leeswijze wijze) => (letters, wijze) switch
    {
        ( < 4, _) => 0,
        ( < 6, _) => 1,
        ( < 10, Leeswijze.LopendeTekst) => 1,
        ( < 14, _) => 2,
        ( < 26, _) => 3,
        _ => 4,
    };

    /// <summary>A run may begin with "den" or end on a word that fills a question elsewhere ("wst betuwe"), when the name does so too.</summary>
    private bool MayBeMisspelt(List<Woord> woorden, int begin, int count)
    {
        if (IsFiller(woorden[begin + count - 1]))
            return count > 1 && !IsFiller(woorden[begin]);
        return !IsFiller(woorden[begin]) || count > 1 && woorden[begin].Kern is "de" or "den" or "het" or "van" or "op";
    }

    private bool IsFiller(Woord woord) => boek.Vulwoorden.Contains(woord.Kern);

    private bool Fits(Naam naam, string compact, List<Woord> woorden, int begin, int count, Leeswijze wijze)
    {
        if (naam.Soort is Naamsoort.Onderwerp or Naamsoort.AlsInstantie || count > 1 && naam.Woorden == 1 && compact.Length < 8)
            return false;
        if (naam.Spaced.Length <= 5 && naam.Spaced[0] != compact[0])
            return false;
        if (naam.Doel == DoelSoort.Gemeente && naam.Soort >= Naamsoort.OudeNaam && compact.Length < 6)
            return false;
        // "Belastingdienst ja zeggen" has its name already and is not a misspelt longer one.
        if (count > 1 && naam.Woorden > 1 && woorden.GetRange(begin, count).Exists(w => boek.Uitvoerders.Contains(w.Kern)))
            return false;
        var laatste = woorden[begin + count - 1];
        if (IsFiller(laatste) && !naam.Spaced.EndsWith(laatste.Kern, StringComparison.Ordinal))
            return false;
        return Omgeving.AllowsMisspelt(boek, naam, woorden, begin, count, wijze);
    }
}

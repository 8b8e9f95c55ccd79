namespace Maatwerk.Domain.Understanding;

public enum AgeUnit { Day, Week, Month, Year }

/// <summary>An age, in whole or part units, and where it stands.</summary>
public readonly record struct AgeMention(decimal Value, AgeUnit Unit, int Start, int Length);

/// <summary>Ages: "vijf jaar oud", "29 jaar", "tien maanden", "15-jarige leeftijd".</summary>
public static class Ages
{
    public static IReadOnlyList<AgeMention> FindAll(string text)
    {
        var tokens = new TokenizedText(text);
        List<AgeMention> found = [];
        for (var i = 0; i < tokens.Count; i++)
            if (NumberGrammar.Read(tokens, i) is { } number && number.Value >= 0 && Unit(tokens, i + number.Tokens) is { } unit)
            {
                found.Add(new AgeMention(number.Value, unit.Unit, tokens.At(i).Start, tokens.At(unit.Last).End - tokens.At(i).Start));
                i = unit.Last;
            }
        return found;
    }

    static (AgeUnit Unit, int Last)? Unit(TokenizedText text, int at)
    {
        if (text.At(at).Text is "-" && text.At(at + 1).Norm is "jarig" or "jarige" or "jarigen") return (AgeUnit.Year, text.At(at + 2).Is("leeftijd") ? at + 2 : at + 1);
        if (text.At(at).Norm is "jarig" or "jarige" or "jarigen") return (AgeUnit.Year, text.At(at + 1).Is("leeftijd") ? at + 1 : at);
        AgeUnit? unit = text.At(at).Norm switch
        {
            "jaar" or "jaren" or "jr" => AgeUnit.Year,
            "maand" or "maanden" or "mnd" => AgeUnit.Month,
            "week" or "weken" or "wkn" => AgeUnit.Week,
            "dag" or "dagen" => AgeUnit.Day,
            _ => null,
        };
        return unit is { } known ? (known, text.At(at + 1).Norm is "oud" or "oude" ? at + 1 : at) : null;
    }
}

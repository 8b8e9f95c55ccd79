namespace Maatwerk.Domain.Understanding;

/// <summary>Numbers in words over several tokens: "zes miljard honderd miljoen", "vierduizend en twaalf", "vierhonderd en drie dozijn".</summary>
internal static class WrittenNumbers
{
    /// <summary>What was read, with the last small part apart: in "vierhonderd drie zevende" the three is the numerator.</summary>
    public readonly record struct Written(decimal Value, int Tokens, decimal LastPart, int LastTokens);

    public static Written? Read(TokenizedText text, int at)
    {
        decimal total = 0, current = 0, part = 0;
        var last = at - 1;
        var partTokens = 0;
        var i = at;
        while (i < at + 24)
        {
            var step = text.At(i).Is("en") && last >= at && (current >= 100 || (current == 0 && total >= 100)) ? 1 : 0;
            var word = text.At(i + step);
            if (!word.IsWord || step == 1 && text.At(i + 2).Norm is "half" or "halve" or "kwart") break;
            if (NumberScales.OfWord(word.Norm) is { } scale && last >= at && step == 0 && current > 0 && current < scale * 1000 && (total == 0 || current * scale < total))
            {
                total += NumberScales.IsDozen(scale) && current > part && part > 0 ? current - part + part * scale : current * scale;
                (current, part) = (0, 0);
            }
            else if (word.Norm is "honderd" && step == 0 && current is >= 1 and < 100 && current == part) (current, part) = (current * 100, current * 100);
            else if (DutchNumbers.Word(word.Norm) is { } value && word.Norm is not "duizend" && (current == 0 ? total == 0 || value < Place(total) : Fits(current, value)))
            {
                if (step == 1 && value % 1 != 0) break;
                current += value;
                (part, partTokens) = (value, last < at ? 0 : i + step - last);
            }
            else if (word.Norm is "duizend" && current == 0 && step == 0 && total == 0) (current, part) = (1000, 1000);
            else break;
            last = i + step;
            i = last + 1;
        }
        return last < at ? null : new Written(total + current, last - at + 1, part, partTokens);
    }

    static bool Fits(decimal current, decimal value) => current % 1 == 0 && value >= 1 && value % 1 == 0 && value < Place(current);

    /// <summary>The largest power of ten that divides a number: 300 takes what is below 100.</summary>
    static decimal Place(decimal value)
    {
        decimal place = 1;
        while (place < 1_000_000_000_000_000m && value % (place * 10) == 0) place *= 10;
        return place;
    }
}

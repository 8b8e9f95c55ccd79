namespace Maatwerk.Domain.Understanding;

/// <summary>What else people might have typed for a sentence: with a slip of the thumb, beside a stretch of story, or beside something they do not want.</summary>
/// <param name="stories">Stretches of story that ask nothing.</param>
/// <param name="denials">Intent and words that wave that intent away.</param>
internal sealed class Variants(IReadOnlyList<string> stories, IReadOnlyList<(string Intent, string Words)> denials)
{
    const float Less = 0.7f;

    readonly Dice _dice = new(20261122);

    /// <summary>The sentence itself and its variants, each with how much it counts.</summary>
    public IEnumerable<(string Text, float Weight)> Of(string intent, string sentence)
    {
        yield return (sentence, 1f);
        var slip = _dice.NextFloat() < 0.5f ? Misspell(sentence) : sentence;
        if (slip != sentence) yield return (slip, Less);
        if (Intents.IsControl(intent) || intent == Intents.None || sentence.Length < 12) yield break;
        if (_dice.Next(4) == 0) yield return (InStory(sentence), Less);
        if (_dice.Next(6) == 0 && denials[_dice.Next(denials.Count)] is var denial && denial.Intent != intent) yield return (Beside(denial.Words, sentence), Less);
    }

    string Beside(string denial, string sentence) => _dice.Next(5) switch { 0 => sentence + ", " + denial, 1 => denial + " maar " + sentence, 2 => denial + ". " + sentence, _ => denial + ", " + sentence };

    string InStory(string sentence)
    {
        var before = stories[_dice.Next(stories.Count)];
        if (_dice.Next(3) == 0) before += ". " + stories[_dice.Next(stories.Count)];
        return _dice.Next(4) switch { 0 => sentence + ". " + before, 1 => before + ", " + sentence, _ => before + ". " + sentence };
    }

    /// <summary>One slip of the thumb in one of the longer words: a letter dropped, doubled or swapped.</summary>
    string Misspell(string sentence)
    {
        var words = sentence.Split(' ');
        var slips = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5 && words[i].All(char.IsLetter)).ToList();
        if (slips.Count == 0) return sentence;
        var at = slips[_dice.Next(slips.Count)];
        var word = words[at];
        var i = 1 + _dice.Next(word.Length - 2);
        words[at] = _dice.Next(3) switch { 0 => word.Remove(i, 1), 1 => word.Insert(i, word[i].ToString()), _ => word[..i] + word[i + 1] + word[i] + word[(i + 2)..] };
        return string.Join(' ', words);
    }
}

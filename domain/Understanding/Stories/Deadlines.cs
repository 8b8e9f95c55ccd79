namespace Maatwerk.Domain.Understanding.Stories;

/// <summary>The day that matters: a coming day in the same sentence as what is about to happen, or after "voor", "uiterlijk", "per", "deadline".</summary>
internal static class Deadlines
{
    public static Found<DateOnly>? Find(TokenizedText text, IReadOnlyList<StemMention> signals, DateOnly today)
    {
        var urgent = signals.Where(s => s.Value.StartsWith("urgent:", StringComparison.Ordinal)).Select(s => s.Start).ToList();
        var days = DutchDates.Find(text, today).Where(d => d.Date >= today).ToList();
        var near = days.Where(d => urgent.Exists(u => SameSentence(text, u, d.Start))).OrderBy(d => urgent.Min(u => Math.Abs(u - d.Start))).ToList();
        var chosen = near.Count > 0 ? near[0] : days.Find(d => HasLead(text, d.Start));
        return chosen.Length == 0 ? null : new Found<DateOnly>(chosen.Date, text.Text.Substring(chosen.Start, chosen.Length));
    }

    static bool SameSentence(TokenizedText text, int a, int b)
    {
        foreach (var token in text.Tokens)
            if (token.Text is "." or "!" or "?" or ";" && token.Start > Math.Min(a, b) && token.Start < Math.Max(a, b)) return false;
        return true;
    }

    static bool HasLead(TokenizedText text, int start)
    {
        for (var i = 0; i < text.Count; i++)
            if (text.At(i).Start == start)
                return text.At(i - 1).Norm is "voor" or "uiterlijk" or "per" or "deadline" or "tot" || text.At(i - 2).Norm is "uiterlijk" or "deadline" or "voor";
        return false;
    }
}

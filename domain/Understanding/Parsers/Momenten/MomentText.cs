namespace Maatwerk.Domain.Understanding;

/// <summary>Something that was read, and the last token it took.</summary>
internal readonly record struct Hit<T>(T Value, int Last)
{
    public Hit<TOther> As<TOther>(TOther other) => new(other, Last);
}

/// <summary>A message with the moment it is read at; what all readers of moments look at.</summary>
internal sealed class MomentText(TokenizedText tokens, DateTime now)
{
    readonly Lazy<Clauses> _clauses = new(() => new Clauses(tokens), LazyThreadSafetyMode.None);
    readonly Memo<Hit<int>?> _wholes = new(tokens.Count), _ranks = new(tokens.Count);

    public Memo<Hit<Day>?> Days { get; } = new(tokens.Count);
    public Memo<Hit<Day>?> Anchors { get; } = new(tokens.Count);
    public Memo<Hit<Stretch>?> Stretches { get; } = new(tokens.Count);
    public Memo<Hit<TimeLength>?> Lengths { get; } = new(tokens.Count);
    public Memo<Hit<TimedDays.Timed>?> Timed { get; } = new(tokens.Count);
    public Memo<Hit<PartedDays.Parted>?> Parted { get; } = new(tokens.Count);
    public Memo<Hit<Clock>?>[] Clocks { get; } = [new(tokens.Count), new(tokens.Count), new(tokens.Count)];

    /// <summary>Only days are asked for: two numbers with a hyphen behind a weekday are a date, not hours.</summary>
    public bool OnlyDays { get; private init; }

    /// <summary>The clauses of the message and the time they are told in.</summary>
    public Clauses Clauses => _clauses.Value;

    /// <summary>A message of which only the days matter.</summary>
    public static MomentText ForDays(TokenizedText tokens, DateOnly today) => new(tokens, today.ToDateTime(default)) { OnlyDays = true };

    public DateTime Now => now;
    public DateOnly Today { get; } = DateOnly.FromDateTime(now);
    public int Count => tokens.Count;
    public TokenizedText Tokens => tokens;

    public Token At(int at) => tokens.At(at);

    public string Norm(int at) => tokens.At(at).Norm;

    /// <summary>A moment can start here: a word, a number, or one of a few marks.</summary>
    public bool CanStart(int at) => tokens.At(at) is { Kind: not TokenKind.Mark } or { Text: "'" or "’" or "‘" or "`" or "´" or "<" or ">" or "½" };

    public bool IsMark(int at, string mark) => string.Equals(tokens.At(at).Text, mark, StringComparison.Ordinal);

    /// <summary>The last token of the moment found before.</summary>
    public int PreviousEnd { get; set; } = -2;

    /// <summary>No space between this token and the one before it.</summary>
    public bool IsGlued(int at) => at > 0 && at < Count && tokens.At(at).Start == tokens.At(at - 1).End;

    public bool IsDash(int at) => tokens.At(at).Text is "-" or "–" or "—" or "~";

    /// <summary>The token after an optional word or mark.</summary>
    public int After(int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (tokens.At(at).Text.Length > 0 && string.Equals(Norm(at), word, StringComparison.Ordinal)) return at + 1;
        return at;
    }

    /// <summary>A whole number in digits or words, at most 9999.</summary>
    public Hit<int>? Whole(int at) => _wholes.Get(this, at, static (text, i) => text.ReadWhole(i));

    /// <summary>"4e", "21ste", "vierde".</summary>
    public Hit<int>? Rank(int at) => _ranks.Get(this, at, static (text, i) => text.ReadRank(i));

    Hit<int>? ReadWhole(int at)
    {
        var token = At(at);
        if (token.IsNumber) return token.Text.Length <= 4 && int.TryParse(token.Text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var digits) ? new Hit<int>(digits, at) : null;
        return token.IsWord && DutchNumbers.Word(token.Norm) is { } word && word % 1 == 0 && word <= 9999 ? new Hit<int>((int)word, at) : null;
    }

    Hit<int>? ReadRank(int at)
    {
        if (At(at).IsNumber) return IsGlued(at + 1) && Norm(at + 1) is "e" or "de" or "ste" && Whole(at) is { } digits ? digits with { Last = at + 1 } : null;
        return At(at).IsWord && Ordinals.Word(Norm(at)) is { } word && word is >= 0 and <= 9999 ? new Hit<int>((int)word, at) : null;
    }
}

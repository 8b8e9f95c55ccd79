using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>What all our questions share: a label, buttons that can also be typed, and "zo laten" for an answer given before.</summary>
public abstract class Vraag<T>(string question, JsonTypeInfo<T> shape) : Prompt<T>, IVeldVraag
{
    // Fewer words than this are an answer to what was asked and nothing else; a story is longer still.
    private const int ShortestToHear = 4;
    private const int WordsOfAStory = 15;

    private string? label;
    private bool steers;
    private Func<string, DateTimeOffset, Gehoord<T>?>? hears;
    private int leastWordsToHear = ShortestToHear;

    public override string Question => question;
    public override string Label => label ?? question;
    public override bool InSummary => !steers;

    /// <summary>Field of a form card that asks the same.</summary>
    public abstract Invoer Field { get; }

    public string? Typed(JsonElement kept) => TryRead(kept, out var answer) ? AsTyped(answer) : null;

    /// <summary>An answer as one would type it; what stands in the field of a form card.</summary>
    public virtual string AsTyped(T answer) => Show(answer);

    protected virtual IReadOnlyList<string> Buttons => [];

    protected abstract Recognition<T> Understand(string text, DateTimeOffset now);

    public Vraag<T> As(string shortName)
    {
        label = shortName;
        return this;
    }

    /// <summary>Steers the conversation; not part of what is filled in.</summary>
    public Vraag<T> Steering()
    {
        steers = true;
        return this;
    }

    public Vraag<T> Known(bool known, T? value)
    {
        WhenKnown(known, value);
        return this;
    }

    /// <summary>Says how a text that was meant for another question answers this one.</summary>
    public Vraag<T> Hears(Func<string, DateTimeOffset, Gehoord<T>?> find)
    {
        hears = find;
        return this;
    }

    /// <summary>As <see cref="Hears"/>, but only in a text of some length: these words also come by in short answers to something else.</summary>
    public Vraag<T> HearsStories(Func<string, DateTimeOffset, Gehoord<T>?> find)
    {
        leastWordsToHear = WordsOfAStory;
        return Hears(find);
    }

    public sealed override IReadOnlyList<Heard> Hear(HearInput input)
    {
        if (input.Earlier is not { } kept) return Words(input.Text) >= leastWordsToHear && hears?.Invoke(input.Text, input.Now) is { } told ? [Heard(told.Waarde, told)] : [];
        if (!TryRead(kept, out var earlier) || (hears?.Invoke(input.Text, input.Now) ?? Find(input.Text, input.Now)) is not { } found) return [];
        var was = Write(earlier).GetRawText();
        return [.. Correct(earlier, found.Waarde, input).Select(value => Heard(value, found)).Where(heard => heard.Value.GetRawText() != was).DistinctBy(heard => heard.Value.GetRawText())];
    }

    /// <summary>The answer that stands in running text, for a question that only takes a few words; null when it does not.</summary>
    protected virtual Gehoord<T>? ReadFrom(string text, DateTimeOffset now) => TakesAnyWords ? null : hears?.Invoke(text, now);

    /// <summary>The value that the words of a correction name; null when they name none.</summary>
    protected virtual Gehoord<T>? Find(string text, DateTimeOffset now) => null;

    /// <summary>What an earlier answer may become when this value is named; more than one when that can be read in more ways.</summary>
    protected virtual IReadOnlyList<T> Correct(T earlier, T found, HearInput input) => [found];

    private Heard Heard(T value, Gehoord<T> found) => new(Write(value), Show(value), found.Woorden);

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    public sealed override Recognition<T> Recognize(PromptInput input)
    {
        if (Zinnen.IsKeep(input.Text) && input.Kept is { } kept && TryRead(kept, out var same)) return Recognition<T>.Understood(same);
        var understood = Understand(Typed(input).Trim(), input.Now);
        return !understood.Ok && ReadFrom(input.Text.Trim(), input.Now) is { } told ? Recognition<T>.Read(told.Waarde) : understood;
    }

    public override JsonElement Write(T answer) => JsonSerializer.SerializeToElement(answer, shape);

    public override bool TryRead(JsonElement kept, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T answer)
    {
        try
        {
            answer = kept.Deserialize(shape);
            return answer is not null || default(T) is null;
        }
        catch (JsonException)
        {
            answer = default;
            return false;
        }
    }

    public override Activity Compose(PromptView view)
    {
        var lines = new List<string>();
        if (view.Problem is not null) lines.Add(view.Problem);
        lines.Add(Question);
        if (Buttons.Count > 4) lines.Add(string.Join("\n", Buttons.Select((button, i) => $"{i + 1}. {button}")));
        var buttons = Buttons.ToList();
        if (view.Kept is { } kept && TryRead(kept, out var earlier))
        {
            lines.Add($"Je antwoord was: {Show(earlier).TrimEnd('.')}. Typ ‘zo laten’ om dat te houden.");
            buttons.Add("Zo laten");
        }
        return Bericht.Plain(string.Join("\n\n", lines), buttons);
    }

    // A card sends its one field under "antwoord"; a button sends the same text as typing it.
    private static string Typed(PromptInput input) =>
        input.Value is { ValueKind: JsonValueKind.Object } fields && fields.TryGetProperty("antwoord", out var field)
            ? field.ValueKind == JsonValueKind.String ? field.GetString() ?? "" : field.GetRawText()
            : input.Text;
}

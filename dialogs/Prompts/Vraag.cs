using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Prompts;

/// <summary>What all our questions share: a label, buttons that can also be typed, and "zo laten" for an answer given before.</summary>
public abstract class Vraag<T>(string question, JsonTypeInfo<T> shape) : Prompt<T>, IVeldVraag
{
    private string? label;
    private bool steers;

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

    public sealed override Recognition<T> Recognize(PromptInput input)
    {
        if (Zinnen.IsKeep(input.Text) && input.Kept is { } kept && TryRead(kept, out var same)) return Recognition<T>.Understood(same);
        return Understand(Typed(input).Trim(), input.Now);
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

namespace Maatwerk.Cards.Model;

/// <summary>A button of a card.</summary>
public abstract record CardButton(string Title);

/// <summary>A button that comes back to us.</summary>
/// <param name="Verb">What it does; kebab-case Dutch, stable.</param>
/// <param name="TypHint">What somebody without buttons types to do the same.</param>
public sealed record Knop(string Title, string Verb, string TypHint) : CardButton(Title)
{
    /// <summary>What goes along besides the fields. Handles and names of ours, never personal data.</summary>
    public IReadOnlyDictionary<string, string> Data { get; init; } = NoData;

    public KnopStyle Style { get; init; }

    /// <summary>Whether the fields of the card are sent along.</summary>
    public bool WithInputs { get; init; } = true;

    private static readonly IReadOnlyDictionary<string, string> NoData = new Dictionary<string, string>(StringComparer.Ordinal);
}

public enum KnopStyle
{
    Default,
    Positive,
    Destructive,
}

/// <summary>
/// A button that opens what it names in a window of its own. Only where the channel has windows: elsewhere it is left out,
/// for the same can be done in the chat, and it has no place in the text twin.
/// </summary>
/// <param name="Verb">What is opened; with the question the card belongs to.</param>
public sealed record VensterKnop(string Title, string Verb) : CardButton(Title);

/// <summary>A button that opens a page, a mail or a call.</summary>
public sealed record OpenUrl : CardButton
{
    public OpenUrl(string title, string url) : base(title)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "mailto" or "tel"))
            throw new ArgumentException($"Expected an address that starts with https:, mailto: or tel:, got '{url}'. Leave the button out when there is no such address.", nameof(url));
        Url = url;
    }

    public string Url { get; }

    public static OpenUrl Call(string title, string number) =>
        new(title, "tel:" + string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+')));

    public static OpenUrl Mail(string title, string address) => new(title, "mailto:" + address);

    /// <summary>A one-to-one chat in Teams; anywhere else the link opens Teams.</summary>
    public static OpenUrl Chat(string title, string address) => new(title, "https://teams.microsoft.com/l/chat/0/0?users=" + Uri.EscapeDataString(address));

    /// <summary>The address as one reads it out: without tel: or mailto:.</summary>
    public string Readable => Url.StartsWith("tel:", StringComparison.Ordinal) ? Url[4..]
        : Url.StartsWith("mailto:", StringComparison.Ordinal) ? Url[7..] : Url;
}

using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What one can always type while a question is open.</summary>
internal enum CommandoSoort { Terug, Verander, Stop, Bewaar, Opnieuw, Help, Samenvatting, Verder }

/// <summary>A command, and what comes after it: <c>verander gemeente in Tilburg</c> has a field and a new answer.</summary>
internal sealed record Commando(CommandoSoort Soort, string Veld = "", string Antwoord = "")
{
    // Only a phrase that can mean nothing else: an answer must never be taken for a command.
    private const double Certain = 0.95;

    private static readonly string[] ChangeWords = ["verander ", "wijzig ", "pas aan ", "corrigeer "];
    private static readonly string[] Between = [" in ", " naar ", ": "];

    /// <summary>A command is the whole message, never a word in a story.</summary>
    public static Commando? Parse(string text, RecognizerResult understood)
    {
        var typed = text.Trim().TrimEnd('.', '!').Trim();
        if (typed.Length > 200) return null;
        var lower = typed.ToLowerInvariant();
        if (lower is "verander" or "wijzig" or "wijzigen") return new(CommandoSoort.Verander);
        if (ChangeWords.FirstOrDefault(word => lower.StartsWith(word, StringComparison.Ordinal)) is { } change) return Change(typed[change.Length..]);
        return lower switch
        {
            "terug" or "vorige" or "vorige vraag" => new(CommandoSoort.Terug),
            "bewaar" or "bewaren" or "later" or "pauze" => new(CommandoSoort.Bewaar),
            "samenvatting" or "overzicht" or "wat heb ik ingevuld" => new(CommandoSoort.Samenvatting),
            "verder" or "ga verder" or "doorgaan" or "hervat" => new(CommandoSoort.Verder),
            "help" or "hulp" or "?" => new(CommandoSoort.Help),
            _ => typed.Length <= 60 && understood is { Unsure: false, Score: >= Certain } ? FromIntent(understood.TopIntent) : null,
        };
    }

    private static Commando? FromIntent(string intent) => intent switch
    {
        Intents.Back => new(CommandoSoort.Terug),
        Intents.Cancel => new(CommandoSoort.Stop),
        Intents.Restart => new(CommandoSoort.Opnieuw),
        Intents.Help => new(CommandoSoort.Help),
        _ => null,
    };

    private static Commando Change(string rest)
    {
        var words = rest.StartsWith("mijn ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("het ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("de ", StringComparison.OrdinalIgnoreCase)
            ? rest[(rest.IndexOf(' ', StringComparison.Ordinal) + 1)..] : rest;
        foreach (var between in Between)
            if (words.IndexOf(between, StringComparison.OrdinalIgnoreCase) is var at and > 0)
                return new(CommandoSoort.Verander, words[..at].Trim(), words[(at + between.Length)..].Trim());
        return new(CommandoSoort.Verander, words.Trim());
    }
}

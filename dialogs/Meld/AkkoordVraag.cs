using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Shows everything once more and waits for a clear yes. Changing and keeping are commands of the conversation.</summary>
internal sealed class AkkoordVraag(string titel, IReadOnlyList<AnswerLine> answers) : Prompt<bool>
{
    private readonly IReadOnlyList<AnswerLine> shown = [.. answers.Where(line => line.Shown.Length > 0)];

    public override string Question => "Klopt dit zo?";
    public override string Label => "akkoord";

    public override Activity Compose(PromptView view) => Kaart.Ask(SamenvattingCard.Show(titel, [.. shown.Select(line => new SummaryLine(line.Path, line.Label, line.Shown))]), view);

    public override Recognition<bool> Recognize(PromptInput input)
    {
        var text = input.Text.Trim().ToLowerInvariant();
        if (CardSubmit.Parse(input.Value)?.Verb == CardVerbs.DienIn || text is "indienen" or "dien in" or "1" || DutchYesNo.Parse(text) == YesNo.Ja) return Recognition<bool>.Understood(true);
        return Recognition<bool>.Not(DutchYesNo.Parse(text) == YesNo.Nee
            ? "Ik dien nog niets in. Typ ‘wijzig’ met wat anders moet, of ‘bewaar’ om later verder te gaan."
            : "Typ ‘ja’ om in te dienen, ‘wijzig’ met wat anders moet, of ‘bewaar’ om later verder te gaan.");
    }

    public override JsonElement Write(bool answer) => JsonSerializer.SerializeToElement(answer, AntwoordJson.Default.Boolean);

    public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out bool answer)
    {
        answer = kept.ValueKind == JsonValueKind.True;
        return answer;
    }

    public override string Show(bool answer) => "";
}

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Check;

/// <summary>Shows the advice and asks where to go on to.</summary>
internal sealed class AdviesVraag(Advies advies) : Prompt<string>
{
    public const string Zoek = "zoek";
    public const string Meld = "meld";
    public const string Bel = "bel";
    public const string Klaar = "klaar";

    private static readonly (string Id, string[] Words)[] Ways =
    [
        (Zoek, ["zoek", "zoek functionaris", "functionaris zoeken", "zoek functionarissen", "1"]),
        (Meld, ["meld", "meld casus", "casus melden", "indienen", "dien in", "melden", "2"]),
        (Bel, ["bel", "bel lmm", "bel het lmm", "bellen", "lmm bellen", "3"]),
        (Klaar, ["klaar", "niets", "nee", "nee bedankt", "dank je", "bedankt", "ok", "oke", "4"]),
    ];

    public override string Question => "Waar wil je mee verder?";
    public override string Label => "vervolg";

    public override Activity Compose(PromptView view) => Kaart.Ask(AdviesCard.Show(advies), view);

    public override Recognition<string> Recognize(PromptInput input)
    {
        switch (CardSubmit.Parse(input.Value)?.Verb)
        {
            case CardVerbs.Zoek: return Recognition<string>.Understood(Zoek);
            case CardVerbs.Meld: return Recognition<string>.Understood(Meld);
            case CardVerbs.BelLmm: return Recognition<string>.Understood(Bel);
        }
        var text = input.Text.Trim().TrimEnd('.', '!').ToLowerInvariant();
        foreach (var (id, words) in Ways)
            if (words.Contains(text)) return Recognition<string>.Understood(id);
        return Recognition<string>.Not("Typ ‘zoek’, ‘meld’, ‘bel’ of ‘klaar’. Wil je een antwoord wijzigen? Typ ‘verander’ met wat je wilt wijzigen.");
    }

    public override JsonElement Write(string answer) => JsonSerializer.SerializeToElement(answer, AntwoordJson.Default.String);

    public override bool TryRead(JsonElement kept, [MaybeNullWhen(false)] out string answer) => (answer = kept.ValueKind == JsonValueKind.String ? kept.GetString() : null) is not null;

    public override string Show(string answer) => "";
}

using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>A button of a card was used: it answers the open question, steers the conversation, or begins something. An old card changes nothing.</summary>
internal static class KaartBeurt
{
    public static async Task HandleAsync(Spreker spreker)
    {
        var withheld = spreker.Turn.Activity.Withheld;
        if (withheld.Count > 0) spreker.Say(Masker.Explain([.. withheld.Select(Enum.Parse<Soort>)]));
        if (CardSubmit.Parse(spreker.Turn.Activity.Value) is not { } sent)
        {
            Answer(spreker, "Deze knop ken ik niet. Er is niets gebeurd. Typ ‘help’ om te zien wat ik kan.", InvokeAntwoord.NotUnderstood);
            await spreker.RepeatAsync();
            return;
        }
        var submit = await Kaartbeeld.NamedAsync(spreker.Turn.Turn.Desk, sent);
        if (await AdresboekBeurt.ClickedAsync(spreker, submit)) return;
        if (IsOpen(spreker, submit))
        {
            if (HasNewDanger(spreker, submit)) spreker.Say(SpoedCard.Show());
            if (Steering(submit) is { } commando) await Commandos.RunAsync(spreker, commando);
            else await spreker.ContinueAsync(new DialogInput("", spreker.Turn.Activity.Value));
        }
        else if (submit.Instance is null && await CasusActies.IsOutdatedAsync(spreker, submit))
        {
            if (Kaartbeeld.IsCardAction(spreker.Turn.Activity)) spreker.Turn.InvokeResponse = await Kaartbeeld.AnswerAsync(spreker.Turn, submit.Handle, CasusKaartsoort.Casus, CasusActies.Gewijzigd);
            else
            {
                spreker.Say(CasusActies.Gewijzigd);
                await spreker.BeginAsync(CasusActies.Show(submit.Handle!));
            }
        }
        else if (submit.Instance is null && Kaartbeeld.IsCardAction(spreker.Turn.Activity) && await CasusActies.IsOfAnotherAsync(spreker, submit))
            spreker.Turn.InvokeResponse = await Kaartbeeld.AnswerAsync(spreker.Turn, submit.Handle, CasusKaartsoort.Casus);
        else if (submit.Instance is null && Beginning(submit) is { } next) await spreker.BeginAsync(next);
        else await OldCardAsync(spreker, submit);
    }

    private static bool IsOpen(Spreker spreker, CardSubmit submit) =>
        spreker.State.Top is { Pending: { } pending } frame && frame.Instance == submit.Instance
        && (pending == submit.Question || pending.EndsWith($"/{submit.Question}", StringComparison.Ordinal));

    // What stood in a field already was said before: the numbers come once.
    private static bool HasNewDanger(Spreker spreker, CardSubmit submit) => submit.Fields.Values.Any(text =>
        spreker.Gelezen.IsAcuut(text) && !spreker.State.Top!.Journal.Exists(entry => entry.Value.ValueKind == JsonValueKind.String && entry.Value.ValueEquals(text)));

    private static Vervolg? Beginning(CardSubmit submit) => submit.Verb switch
    {
        CardVerbs.Zoek => Topic(Intents.FindFunctionaris),
        CardVerbs.Check => Topic(Intents.CheckCasus),
        CardVerbs.Meld => Topic(Intents.SubmitCasus),
        CardVerbs.MijnCasussen => Topic(Intents.CasusStatus),
        CardVerbs.BelLmm => Topic(Intents.ContactLoket),
        CardVerbs.Uitleg or CardVerbs.DitHelpt or CardVerbs.DitKloptNiet when submit.Handle is not null => KennisActies.Of(submit.Verb, submit.Handle),
        CardVerbs.Bekijk or CardVerbs.Vernieuw when Casusnummer.Parse(submit.Handle) is { } nummer => CasusActies.Show(nummer.ToString()),
        CardVerbs.Trigger when Casusnummer.Parse(submit.Handle) is { } nummer => CasusActies.Begin(nummer.ToString(), submit.Fields.GetValueOrDefault(CardVerbs.Trigger)),
        _ => null,
    };

    private static Vervolg? Topic(string intent) => Onderwerpen.Of(intent, RecognizedEntities.None, "");

    private static Commando? Steering(CardSubmit submit) => submit.Verb switch
    {
        CardVerbs.Vorige => new(CommandoSoort.Terug),
        CardVerbs.Bewaar => new(CommandoSoort.Bewaar),
        CardVerbs.Stop => new(CommandoSoort.Stop),
        CardVerbs.Wijzig => new(CommandoSoort.Verander, submit.Fields.GetValueOrDefault(SamenvattingCard.WijzigField, "")),
        _ => null,
    };

    private static async Task OldCardAsync(Spreker spreker, CardSubmit submit)
    {
        var filed = submit.Instance is null ? null : await Indieningen.FindAsync(spreker, submit.Instance);
        var said = filed is null
            ? "Deze kaart is verouderd. Er is niets gebeurd."
            : $"Deze kaart is al gebruikt. Je casus is één keer ingediend, met nummer {filed}.";
        if (filed is not null && Kaartbeeld.IsCardAction(spreker.Turn.Activity)) spreker.Turn.InvokeResponse = await Kaartbeeld.AnswerAsync(spreker.Turn, filed, CasusKaartsoort.Ontvangst, said);
        else Answer(spreker, said, InvokeAntwoord.Message);
        await spreker.RepeatAsync();
    }

    // Under the card that was used when the client can show it there, else in the chat; never both.
    private static void Answer(Spreker spreker, string said, Func<string, InvokeResponse> there)
    {
        if (Kaartbeeld.IsCardAction(spreker.Turn.Activity)) spreker.Turn.InvokeResponse = there(said);
        else spreker.Say(said);
    }
}

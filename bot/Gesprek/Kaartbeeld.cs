using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Gesprek;

/// <summary>What is drawn in the place of a card of a casus: as the casus is now, for who looks at it, and nothing of it where others read along.</summary>
internal static class Kaartbeeld
{
    /// <summary>Answers a client that draws a card again, of its own accord or by hand. It is a look, so nothing is kept and nothing is said in the chat.</summary>
    /// <returns>False when the activity is another one.</returns>
    public static async Task<bool> RefreshAsync(TurnContext<IDesk> context)
    {
        if (!IsCardAction(context.Activity) || CardSubmit.Parse(context.Activity.Value) is not { Verb: CardVerbs.Vernieuw } submit) return false;
        var named = await NamedAsync(context.Turn.Desk, submit);
        var soort = named.Fields.GetValueOrDefault(CasusKnoppen.SoortKey) == CasusKnoppen.Naam(CasusKaartsoort.Ontvangst) ? CasusKaartsoort.Ontvangst : CasusKaartsoort.Casus;
        context.InvokeResponse = await AnswerAsync(context, named.Handle, soort) with { IsKept = false };
        return true;
    }

    /// <summary>The present state in the place of the card, after one sentence on why nothing was done.</summary>
    public static async Task<InvokeResponse> AnswerAsync(TurnContext<IDesk> context, string? nummer, CasusKaartsoort soort, string? sentence = null)
    {
        var id = new GebruikerId(context.From.TenantId, context.From.ObjectId);
        var wie = await context.Turn.Desk.MeAsync(id, context.From.Name);
        var casus = Groepsgesprek.Is(context.Activity) || Casusnummer.Parse(nummer) is not { } named ? null : (await context.Turn.Desk.OpenAsync(named.ToString(), wie, "inzien"))?.Casus;
        var card = await CasusKaart.ForAsync(context.Turn.Desk, casus, wie, soort);
        return InvokeAntwoord.Card(sentence is null || casus is null ? card : card.After(sentence), context.Activity.From?.Id is { Length: > 0 } reader ? [reader] : null);
    }

    /// <summary>Replaces the newest card of each casus that this turn changed, in every one-to-one chat where one stands.</summary>
    public static async Task ReplaceAsync(ITurn<IDesk> turn)
    {
        foreach (var casus in turn.Desk.Casussen.Gewijzigd)
            foreach (var soort in Enum.GetValues<CasusKaartsoort>())
                foreach (var place in await turn.PostedAsync(CasusKaart.Shows(casus.Nummer, soort)))
                    if (place.Reference is { IsPersonal: true, PersonId: { } person } to)
                        turn.Enqueue(await ReplacementAsync(turn.Desk, casus, soort, place, new GebruikerId(to.TenantId, person)));
    }

    /// <summary>The same with the casus by its number: a handle says it, and so did the buttons of before there were handles.</summary>
    public static async Task<CardSubmit> NamedAsync(IDesk desk, CardSubmit submit) => await desk.Handvatten.ReadAsync(submit.Handle) is { } handvat
        ? submit with
        {
            Handle = handvat.Nummer.ToString(),
            Fields = new Dictionary<string, string>(submit.Fields, StringComparer.Ordinal) { [CasusKnoppen.VersieKey] = handvat.Versie.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        }
        : submit;

    public static bool IsCardAction(Activity activity) => activity is { Type: ActivityTypes.Invoke, Name: "adaptiveCard/action" };

    private static async Task<OutboxMessage> ReplacementAsync(IDesk desk, Casus casus, CasusKaartsoort soort, PostedMessage place, GebruikerId reader)
    {
        var to = place.Reference;
        var card = await CasusKaart.ForAsync(desk, casus, await desk.MeAsync(reader), soort);
        // Who never wrote was addressed by the id we know people by; that one is no account of the channel.
        var message = CasusKaart.Message(card, casus.Nummer, soort, to.ChannelId, to.UserId == to.PersonId ? null : to.UserId);
        return new OutboxMessage(to, OutboxOperation.Update, message, place.ActivityId) { To = new UserIdentity(reader.TenantId, reader.ObjectId, null) };
    }
}

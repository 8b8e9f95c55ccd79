using Maatwerk.Cards;
using Maatwerk.Dialogs;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Gesprek;

/// <summary>
/// The one gate for group chats, channels and meetings. Others read along, so no dialog ever runs there: the register, the knowledge base and
/// help get a short answer without anything of a casus or a person; everything else gets one neutral line and goes on in the one-to-one chat.
/// </summary>
internal static class Groepsgesprek
{
    /// <summary>Always the same words, so that they say nothing of what was asked.</summary>
    public const string Neutraal = "Daar gaan we samen op verder in onze 1-op-1-chat.";

    /// <summary>What the bot is for in a group, and what is better said elsewhere.</summary>
    public const string Uitleg = "Ik help hier met het Maatwerkregister en met korte uitleg. Noem me met een @ en zet je vraag erachter, bijvoorbeeld: UWV Utrecht schulden. Over een casus praat ik alleen in onze 1-op-1-chat.";

    private const string Noemde = "Je gebruikte net een knop in een groep. Daar leest iedereen mee, dus ik heb er niets gedaan. Stel je vraag hier, dan help ik je verder.";

    public static bool Is(Activity activity) => activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };

    public static void Handle(Spreker spreker)
    {
        var activity = spreker.Turn.Activity;
        switch (activity.Type)
        {
            case ActivityTypes.Message when activity.Value is not null:
                Elsewhere(spreker);
                break;
            case ActivityTypes.Message when Aanspreking.IsNamed(activity):
                Answer(spreker, Aanspreking.Rest(activity));
                break;
            case ActivityTypes.Invoke when Kaartbeeld.IsCardAction(activity):
                HandOver(spreker, question: null);
                spreker.Turn.InvokeResponse = InvokeAntwoord.Message(Neutraal);
                break;
            default:
                return;
        }
        spreker.Finish();
    }

    private static void Answer(Spreker spreker, string text)
    {
        if (text.Length == 0) spreker.Say(Uitleg);
        else if (spreker.Gelezen.IsAcuut(text)) spreker.Say(SpoedCard.Show());
        else
        {
            var vandaag = Nederland.Day(spreker.Now);
            var understood = spreker.Gelezen.Understand(text, vandaag);
            if (ChannelTraits.Of(spreker.Turn.Activity.ChannelId).Trace) spreker.Later(() => RecognizerTrace.Of(understood, null));
            if (IsOfSomebody(text, understood)) Elsewhere(spreker, text);
            else Answer(spreker, text, understood, vandaag);
        }
    }

    private static void Answer(Spreker spreker, string text, RecognizerResult understood, DateOnly vandaag)
    {
        var register = spreker.Turn.Turn.Desk.Register;
        var sure = !understood.Unsure;
        if (sure && IsTalk(understood.TopIntent)) spreker.Say(Uitleg);
        else if (sure && understood.TopIntent == Intents.FindFunctionaris || IsSearch(register, text, understood, vandaag)) Search(spreker, register, text, vandaag);
        else if (sure && understood.TopIntent == Intents.ContactLoket) spreker.Say(spreker.Turn.Turn.Desk.Loket.InWords());
        else if (sure && IsKnowledge(understood.TopIntent) && Known(text, understood.TopIntent) is { } artikel) spreker.Say(UitlegCard.Show(artikel, vandaag) with { Actions = [] });
        else Elsewhere(spreker, text);
    }

    private static Artikel? Known(string text, string intent) => Kennisbank.Default.Search(text, intent).Antwoord ?? Kennisbank.Default.MainOf(intent);

    // Of a casus by its number, or of somebody: something was taken out of the message.
    private static bool IsOfSomebody(string text, RecognizerResult understood) =>
        understood.Entities.CaseNumbers.Count > 0 || text.Contains(Masker.Mark, StringComparison.Ordinal);

    private static bool IsSearch(IRegister register, string text, RecognizerResult understood, DateOnly vandaag) =>
        (understood.Unsure || understood.TopIntent == Intents.None) && text.Length <= Zoekregels.MeesteTekens && text.Split(' ').Length <= 6
        && register.Search(text, vandaag) is not Zoekresultaat.Niets;

    private static bool IsTalk(string intent) => Intents.IsControl(intent);

    private static bool IsKnowledge(string intent) => intent is Intents.AskKnowledge or Intents.AgreementInfo or Intents.TrainingInfo or Intents.LegalRoom or Intents.ShareInformation or Intents.TimeOutGuide;

    private static void Search(Spreker spreker, IRegister register, string text, DateOnly vandaag)
    {
        var found = register.Search(text, vandaag);
        spreker.Say(found switch
        {
            Zoekresultaat.Meer meer => FunctionarisKortCard.Answer([.. meer.Keuze.Select(treffer => treffer.Functionaris)], meer.VraagOmGemeente),
            Zoekresultaat.NietAangesloten niet => FunctionarisKortCard.Answer(niet),
            _ when ZoekresultaatCard.Subject(found) is { } wie => FunctionarisKortCard.Answer(wie, vandaag, Vervanging.Of(register, wie, vandaag)),
            _ => FunctionarisKortCard.Answer(niet: null),
        });
    }

    private static void Elsewhere(Spreker spreker, string? question = null)
    {
        spreker.Say(Neutraal);
        HandOver(spreker, question);
    }

    /// <summary>Opens the one-to-one chat with who asked. It says where it comes from, and the question goes on there, where nobody reads along.</summary>
    private static void HandOver(Spreker spreker, string? question)
    {
        var (turn, activity) = (spreker.Turn.Turn, spreker.Turn.Activity);
        if (turn.Reference is not { UserId.Length: > 0 } here || activity.From is not { Id.Length: > 0 } from) return;
        var to = here with { ConversationId = "", ConversationType = "personal", UserId = from.Id, UserName = from.Name };
        turn.Enqueue(new OutboxMessage(to, OutboxOperation.CreateConversation, Bericht.Plain(question is null ? Noemde : Words(activity, question))) { Hears = question });
    }

    // Already masked: what was taken out stays out, and it is said so.
    private static string Words(Activity activity, string question) => activity.Withheld.Count == 0
        ? MeegenomenVraag.Aanhef(question) : $"{MeegenomenVraag.Aanhef(question)}\n{Masker.Explain([.. activity.Withheld.Select(Enum.Parse<Soort>)])}";
}

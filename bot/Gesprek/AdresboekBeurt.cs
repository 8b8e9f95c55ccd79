using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>The own list of functionarissen: keep one, keep one no longer, or see the list; by button and by typing.</summary>
internal static class AdresboekBeurt
{
    private const string Unknown = "Deze functionaris staat niet meer in het register. Er is niets gebeurd.";
    private const string Nobody = "Ik weet niet wie je bent. Daarom kan ik geen favorieten voor je bewaren.";
    private static readonly string Full = $"Je hebt al {IAdresboek.Meeste} favorieten. Haal er eerst een weg.";

    /// <summary>Does what the sentence asks, and goes on with the open question.</summary>
    /// <returns>False when the text asks nothing of the list.</returns>
    public static async Task<bool> TypedAsync(Spreker spreker, string text)
    {
        if (AdresboekZinnen.Parse(text) is not { } wens) return false;
        if (spreker.Wie.ObjectId.Length == 0) spreker.Say(Nobody);
        else if (wens == AdresboekWens.Lijst) spreker.Say(await ListAsync(spreker));
        else if (await NewestAsync(spreker) is not { } wie) spreker.Say("Zoek eerst een functionaris. Daarna kun je hem bewaren.");
        else spreker.Say(await ChangeAsync(spreker, wie, wens == AdresboekWens.Bewaar));
        await spreker.RepeatAsync();
        return true;
    }

    /// <summary>Does what a button asks of the list. In Teams the card that was used is drawn again.</summary>
    /// <returns>False when the button is another one.</returns>
    public static async Task<bool> ClickedAsync(Spreker spreker, CardSubmit submit)
    {
        if (submit.Verb is not (CardVerbs.Ster or CardVerbs.SterWeg or CardVerbs.Functionaris) || submit.Handle is not { } id) return false;
        var (register, vandaag) = (spreker.Turn.Turn.Desk.Register, Nederland.Day(spreker.Now));
        if (register.Find(id) is not { } wie)
        {
            spreker.Say(Unknown);
            return true;
        }
        if (submit.Verb == CardVerbs.Functionaris)
        {
            var kept = await spreker.Turn.Turn.Desk.NoteAsync(spreker.Wie, id);
            spreker.Say(FunctionarisCard.Show(wie, vandaag, Vervanging.Of(register, wie, vandaag), isFavoriet: kept));
            return true;
        }
        var said = await ChangeAsync(spreker, wie, submit.Verb == CardVerbs.Ster);
        if (spreker.Turn.Activity.Type != ActivityTypes.Invoke) spreker.Say(said);
        else if (said != Full && said != Nobody) spreker.Turn.InvokeResponse = InvokeAntwoord.Card(Again(register, wie, submit, vandaag));
        else spreker.Turn.InvokeResponse = InvokeAntwoord.Message(said);
        return true;
    }

    private static async Task<string> ChangeAsync(Spreker spreker, Maatwerkfunctionaris wie, bool keep)
    {
        var adresboek = spreker.Turn.Turn.Desk.Adresboek;
        if (spreker.Wie.ObjectId.Length == 0) return Nobody;
        if (keep) return await adresboek.KeepAsync(spreker.Wie, wie.Id) ? $"Bewaard bij je favorieten: {wie.Naam}. Typ ‘mijn favorieten’ om ze te zien." : Full;
        await adresboek.DropAsync(spreker.Wie, wie.Id);
        return $"{wie.Naam} staat niet meer bij je favorieten.";
    }

    private static async Task<AdaptiveCard> ListAsync(Spreker spreker)
    {
        var desk = spreker.Turn.Turn.Desk;
        return FavorietenCard.Show(Find(desk.Register, await desk.Adresboek.FavorietenAsync(spreker.Wie)),
            Find(desk.Register, await desk.Adresboek.RecentAsync(spreker.Wie)), Nederland.Day(spreker.Now));
    }

    private static async Task<Maatwerkfunctionaris?> NewestAsync(Spreker spreker) =>
        Find(spreker.Turn.Turn.Desk.Register, await spreker.Turn.Turn.Desk.Adresboek.RecentAsync(spreker.Wie)).FirstOrDefault();

    private static AdaptiveCard Again(IRegister register, Maatwerkfunctionaris wie, CardSubmit submit, DateOnly vandaag) => FunctionarisCard.Show(
        wie, vandaag, submit.Fields.TryGetValue(FunctionarisKnoppen.VervangerKey, out var vervanger) ? register.Find(vervanger) : null,
        Find(register, submit.Values(FunctionarisKnoppen.AnderenKey)), isFavoriet: submit.Verb == CardVerbs.Ster);

    private static List<Maatwerkfunctionaris> Find(IRegister register, IEnumerable<string> ids) => [.. ids.Select(register.Find).OfType<Maatwerkfunctionaris>()];
}

using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Dialogs.Zoek;
using Maatwerk.Domain;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Protocol;
using Maatwerk.Runtime.Turns;

namespace Maatwerk.Bot.Teams;

/// <summary>The register in the compose box and the command box: answers while somebody types, and gives a card for in the chat.</summary>
internal static class Zoekextensie
{
    private const string Hint = "Noem een organisatie, een gemeente of een thema. Bijvoorbeeld: UWV Utrecht schulden.";
    private const string Lmm = "Het LMM bellen mag altijd.";

    /// <summary>One page of the list; the first screen shows the favourites and who was looked up last.</summary>
    public static async Task<InvokeResponse> QueryAsync(TurnContext<IDesk> context)
    {
        var (desk, vandaag) = (context.Turn.Desk, Nederland.Day(context.Turn.Now));
        var vraag = ExtensieVraag.Parse(context.Activity.Value);
        if (vraag.Tekst.Length == 0) return await FirstAsync(desk, Who(context), vraag, vandaag);
        if (vraag.Tekst.Contains(Masker.Mark, StringComparison.Ordinal)) return ExtensieAntwoord.Message($"Ik zag een persoonsgegeven en heb dat niet bewaard. {Hint}");
        var lijst = Zoeklijst.Find(desk.Register, vraag.Tekst, vandaag);
        return lijst.Functionarissen.Count == 0 ? ExtensieAntwoord.Message(Nobody(lijst.Resultaat)) : Page(desk.Register, lijst.Functionarissen, vraag, vandaag);
    }

    /// <summary>The card of the row that was chosen; it is remembered as looked up.</summary>
    public static async Task<InvokeResponse> SelectAsync(TurnContext<IDesk> context)
    {
        var (desk, vandaag) = (context.Turn.Desk, Nederland.Day(context.Turn.Now));
        var id = context.Activity.Value is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty("id", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (desk.Register.Find(id) is not { } wie) return ExtensieAntwoord.Message($"Deze vermelding staat niet meer in het register. {Hint}");
        await desk.NoteAsync(Who(context), id);
        return ExtensieAntwoord.Results([Row(desk.Register, wie, vandaag)]) with { IsKept = true };
    }

    private static async Task<InvokeResponse> FirstAsync(IDesk desk, GebruikerId wie, ExtensieVraag vraag, DateOnly vandaag)
    {
        if (wie.ObjectId.Length == 0) return ExtensieAntwoord.Message(Hint);
        var ids = (await desk.Adresboek.FavorietenAsync(wie)).Concat(await desk.Adresboek.RecentAsync(wie)).Distinct(StringComparer.Ordinal);
        var known = ids.Select(desk.Register.Find).OfType<Maatwerkfunctionaris>().ToList();
        return known.Count == 0
            ? ExtensieAntwoord.Message($"{Hint} Wie je bewaart of vaak opzoekt, zie je hier straks meteen.")
            : Page(desk.Register, known, vraag, vandaag);
    }

    private static InvokeResponse Page(IRegister register, IReadOnlyList<Maatwerkfunctionaris> lijst, ExtensieVraag vraag, DateOnly vandaag) =>
        ExtensieAntwoord.Results(lijst.Skip(vraag.Skip).Take(vraag.Count).Select(wie => Row(register, wie, vandaag)));

    private static Rij Row(IRegister register, Maatwerkfunctionaris wie, DateOnly vandaag)
    {
        var away = FunctionarisTekst.Absence(wie, vandaag);
        var area = wie.Werkgebied is { } gebied ? $" · {gebied.Naam}" : "";
        return new Rij(wie.Naam, $"{FunctionarisTekst.Organisatie(wie)}{area}", $"{away ?? wie.Telefoon} · {FunctionarisTekst.Themas(wie)}{(wie.Demo ? " · demo" : "")}",
            FunctionarisKortCard.Share(wie, vandaag, Vervanging.Of(register, wie, vandaag)));
    }

    private static string Nobody(Zoekresultaat found) => found switch
    {
        Zoekresultaat.NietAangesloten { Telefoon: { } nummer } niet => $"Nog niet in het register: {niet.Naam}. Het algemene nummer is {nummer}. {Lmm}",
        Zoekresultaat.NietAangesloten niet => $"Nog niet in het register: {niet.Naam}. {Lmm}",
        Zoekresultaat.Niets { Reden: NietsReden.OnbekendeGemeente } niets => $"Ik ken geen gemeente met de naam ‘{niets.Vraag.OnbekendeGemeente}’. {Near(niets)}{Hint} {Lmm}",
        Zoekresultaat.Niets { Reden: NietsReden.TeWeinig } => Hint,
        Zoekresultaat.Niets niets => $"Ik vind nog niemand. {Near(niets)}{Hint} {Lmm}",
        _ => $"Ik vind nog niemand. {Hint} {Lmm}",
    };

    private static string Near(Zoekresultaat.Niets niets) => niets.LijktOp.Count == 0 ? "" : $"Bedoel je {string.Join(" of ", niets.LijktOp.Select(lijkt => lijkt.Naam))}? ";

    private static GebruikerId Who(TurnContext<IDesk> context) => new(context.From.TenantId, context.From.ObjectId);
}

using System.Text.Json.Serialization;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Toegang;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Finding the casus that is meant: named, the only one, or chosen from the list.</summary>
public static class CasusKeuze
{
    /// <summary>The number of the casus, or null when there is none to choose from.</summary>
    internal static async Task<string?> AskAsync(DialogContext dialog, string? nummer, string vraag, Func<Casus, bool> past)
    {
        if (nummer is not null) return nummer;
        var mine = await dialog.LookUpAsync("mijn-casussen", VolgJson.Default.ListCasusRegel, async desk =>
            (await desk.Casussen.FiledByAsync(dialog.Me())).Where(past).Select(casus => new CasusRegel(casus.Nummer.ToString(), casus.Melding.Titel ?? "", casus.Status.Tekst())).ToList());
        if (mine.Count == 0) return null;
        var keuze = Keuze.Of(vraag, mine.Select(regel => new Optie(regel.Nummer, $"{regel.Nummer} {regel.Titel}"))).As("casus");
        return await dialog.AskAsync("casus", keuze.Known(mine.Count == 1, mine[0].Nummer));
    }

    /// <summary>The number of an open casus this person may see; when there is none, says so and gives null.</summary>
    internal static async Task<string?> ChooseCasusAsync(this DialogContext dialog, string? named, string vraag, Handeling handeling = Handeling.LeesCasus)
    {
        var nummer = await AskAsync(dialog, named, vraag, casus => casus.IsOpen);
        if (nummer is not null && await dialog.LookUpAsync("gezien", VolgJson.Default.Boolean, async desk => await desk.OpenAsync(nummer, await dialog.MeAsync(desk), "inzien", handeling) is not null)) return nummer;
        await dialog.SayAsync(nummer is null ? NoneFiled : NotFound(nummer));
        return null;
    }

    internal static string NotFound(string nummer) => $"Ik vind geen casus {nummer} die je mag zien. Klopt het nummer? Typ ‘mijn casussen’ om te zien wat je hebt ingediend.";

    private const string NoneFiled = "Je hebt nog geen casus ingediend waar dit bij kan. Typ ‘meld casus’ om er een in te dienen.";
}

/// <summary>A casus as one line in a list.</summary>
public sealed record CasusRegel(string Nummer, string Titel, string Status);

/// <summary>With which casus a dialog is begun, and what was said along with it.</summary>
public sealed record CasusStart(string? Nummer, string? Tekst = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(List<CasusRegel>))]
[JsonSerializable(typeof(CasusStart))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(bool))]
public sealed partial class VolgJson : JsonSerializerContext;

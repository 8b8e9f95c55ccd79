using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>
/// Plays each guided dialog and writes what a conversation remembers at each question: one file per question. A file that is there is
/// never written again, because it stands for conversations of that release that are still open somewhere.
/// </summary>
internal sealed partial class Journaalopname(TestBot bot, string folder)
{
    private const string Verhaal =
        "check casus: jongeman van 19 met PDD-NOS, moeder is uitgeput. Er is plek in een behandelhuis in het dorp, maar het is onduidelijk wie betaalt: gemeente, zorgkantoor of zorgverzekeraar. De Wlz is afgewezen door het CIZ. We hebben met de functionarissen gesproken en lokaal en regionaal is alles geprobeerd.";

    // More than one thing can be meant.
    private static readonly string[] Doubtful =
        ["ik weet niet of ik iets moet melden of eerst iemand moet bellen over deze casus", "kan ik hier terecht met mijn vraag over het overleg en de stand van zaken", "hoe zit het eigenlijk met die ene van vorige week en het delen daarvan", "wat moet ik nu doen met deze mensen en hun problemen bij jullie"];

    private int person = 4;

    public static string Folder(string release, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "Journals", release);

    /// <summary>Two filed casussen, the first taken up by the LMM, a draft, and agreements to sign: what the journals refer to.</summary>
    public static async Task PrepareAsync(TestBot bot)
    {
        for (var n = 0; n < 2; n++) await new Melder(text => bot.SayAsync(text)).FileAsync();
        await bot.SayAsync("In behandeling nemen MW-2026-000001", person: 6);
        foreach (var line in new[] { Melder.Verhaal, "vraag voor vraag", "bewaar" }) await bot.SayAsync(line);
        await AgreeAsync(bot);
    }

    public async Task RecordAsync()
    {
        Directory.CreateDirectory(folder);
        await PlayAsync("stop", "zoek functionaris", "jeugd", "Utrecht", "stop", "gemeente Utrecht", "stop", "UWV", "stop", "politie Rotterdam wonen zorg", "stop");
        foreach (var doubtful in Doubtful) await PlayAsync(doubtful, "stop");
        await PlayAsync("waar zit de pauzeknop?", "stop", "Wat is het LMM?", "dit klopt niet", "stop");
        await PlayAsync("check casus", Verhaal);
        while (Open?.StartsWith("conditie-", StringComparison.Ordinal) == true) await PlayAsync(asked++ < 3 ? "nee" : "ja");
        await PlayAsync("klaar");
        await FileAsync();
        await OnCardsAsync();
        await PlayAsync("meld casus", "nieuwe casus", "stop");
        await PlayAsync("vul casus aan", "MW-2026-000001", "stop", "trek casus in", "MW-2026-000002", "Het is opgelost", "nee");
        person = 6;
        await PlayAsync("Oplossing vaststellen MW-2026-000001", "stop");
        await AtTheLetAsync();
        await TogetherAsync();
        await OverbruggingAsync();
        await PauzesAsync();
        await LoketAsync();
        await BeheerAsync();
    }

    // At each question of each dialog of the loket, and of each step from taking up to opening again.
    private async Task LoketAsync()
    {
        var een = Gezegd.Nummer(await new Melder(text => bot.SayAsync(text, @in: "-een")).FileAsync())!;
        var twee = Gezegd.Nummer(await new Melder(text => bot.SayAsync(text, @in: "-twee")).FileAsync())!;
        person = 6;
        await PlayAsync($"in behandeling nemen {een}");
        foreach (var list in new[] { "werkvoorraad", "mijn werk", "vrije casussen" }) await PlayAsync(list, "stop");
        await PlayAsync($"neem {een} over", "stop", $"wijs {een} toe", "stop", $"geef {een} vrij", "stop", $"notitie bij {een}", "stop", $"bericht over {een}", "stop");
        await PlayAsync($"contact over {een}", "UWV", "Zij zoeken het uit", "teamleider", "stop", $"label {een}", "stop", $"label weg {een}", "stop", $"stuur {twee} terug", "stop");
        await PlayAsync($"vraag aanvulling {een}", "Wie is de verhuurder?", "wachtende casussen", "stop");
        person = 4;
        await PlayAsync($"vul {een} aan", "Een corporatie");
        person = 6;
        await PlayAsync($"leg {een} terug", "Eerst lokaal", "Vraag de corporatie");
        person = 4;
        await PlayAsync($"dien {een} opnieuw in", "De corporatie weigert");
        person = 6;
        await PlayAsync($"in behandeling nemen {een}", $"stel oplossing vast {een}", "Betaler gevonden", "UWV betaalt", "UWV", "geen datum", "nee", "overslaan", $"sluit {een} af", "Opgelost", "overslaan", $"heropen {een}", "stop");
        await PlayAsync("ik ben afwezig", "vandaag", "geen datum", "stop", "draag mijn werk over", "Deniz", "stop");
        bot.Clock.Advance(TimeSpan.FromDays(60));
        await PlayAsync("over tijd", "stop");
    }

    private int asked;
    private string? Open { get; set; }

    private async Task FileAsync()
    {
        await PlayAsync("meld casus", "nieuwe casus", "Er is van alles aan de hand hier.");
        var answers = new Dictionary<string, string>(Melder.Antwoorden)
        {
            ["situatie"] = "Er dreigt van alles tegelijk", ["huishouden-schets"] = "volwassene 30–39, 2 kinderen 4–11", ["gemeente"] = "Zaanstad", ["leefgebieden"] = "wonen, schulden",
            ["urgentie"] = "de woning", ["deadline"] = "27 november", ["partijen"] = "UWV, CJIB", ["gesproken"] = "nog niet", ["geprobeerd-lokaal"] = "Het wijkteam probeerde het",
            ["lokaal-en-regionaal-gedaan"] = "weet ik niet", ["knelpunten"] = "Onduidelijk wie betaalt, Schulden en incasso", ["inwoner-geinformeerd"] = "nee",
            ["reden-inwoner-niet-geinformeerd"] = "Dat geeft nu te veel onrust", ["reden-nu-indienen"] = "Vrijdag is het te laat", ["betaalvraag"] = "Wmo of Wlz",
            ["eventueel-nog"] = "ja", ["schuld-overheid"] = "weet ik niet", ["regels"] = "geen", ["pauzes"] = "geen", ["procedures"] = "geen", ["vervanger"] = "geen", ["bezwaar-systeemleren"] = "nee",
        };
        while (Open is not (null or Melder.Akkoord)) await PlayAsync(answers[Open]);
        await PlayAsync("bewaar");
    }

    private async Task OnCardsAsync()
    {
        await PlayAsync("meld casus", "nieuwe casus", Melder.Verhaal, "formulier");
        IReadOnlyDictionary<string, string> answers = Melder.Antwoorden;
        for (var card = 0; card < 4 && Open?.StartsWith("stap-", StringComparison.Ordinal) == true; card++)
        {
            var value = Gezegd.Button(last, card < 3 ? "Volgende" : "Naar de samenvatting");
            foreach (var (question, answer) in answers) value[question] = answer;
            foreach (var field in last[^1].Attachments![0].Content!.Value.GetProperty("body").EnumerateArray().SelectMany(Fields)) value[field.Id] ??= field.Value;
            await ClickAsync(value);
        }
        await PlayAsync("stop");
    }

    private IReadOnlyList<Activity> last = [];

    private static IEnumerable<(string Id, string Value)> Fields(JsonElement element)
    {
        if (element.TryGetProperty("id", out var id) && element.TryGetProperty("value", out var value)) yield return (id.GetString()!, value.GetString()!);
    }

    private async Task PlayAsync(params string[] lines)
    {
        foreach (var line in lines) await KeepAsync(await bot.SayAsync(line, person));
    }

    private async Task ClickAsync(JsonNode value) => await KeepAsync(await bot.ClickAsync(value, person));

    private async Task KeepAsync(IReadOnlyList<Activity> replies)
    {
        (last, Open) = (replies, Gezegd.Question(replies));
        if (DialogState.Parse(await bot.StateAsync(person)).Top is not { Pending: { } pending } frame) return;
        var file = Path.Combine(folder, $"{frame.Dialog}.{pending.Replace('/', '.')}.json");
        if (!File.Exists(file)) await File.WriteAllTextAsync(file, Indented(frame) + "\n");
    }

    private static string Indented(DialogFrame frame) => JsonSerializer.SerializeToNode(frame, DialogJson.Default.DialogFrame)!.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

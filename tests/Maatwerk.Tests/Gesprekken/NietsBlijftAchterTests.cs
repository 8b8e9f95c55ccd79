using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Maatwerk.Journeys.Bot;

namespace Maatwerk.Tests.Gesprekken;

/// <summary>Personal data of an inwoner is not in the database file, not in its log, not in what the process writes, and not in what it says.</summary>
public class NietsBlijftAchterTests
{
    private const string Bericht =
        "ik wil een casus melden: de man heet Wubbo Terpstra, BSN 123456782, rekening NL91ABNA0417164300, telefoon 06-87654321, hij woont op Kastanjelaan 47, 3512 AB in Utrecht. Er is een huurschuld en hij wordt uitgezet.";

    // Each also as somebody could have made it smaller or split it.
    private static readonly string[] Secrets = ["Wubbo", "Terpstra", "123456782", "NL91ABNA", "0417164300", "87654321", "Kastanjelaan", "3512 AB", "3512AB"];

    [Fact]
    public async Task Nothing_of_it_is_kept_or_said_and_the_user_is_told_in_one_sentence()
    {
        await using var bot = await BotProcess.StartAsync(new Dictionary<string, string>
        {
            ["Logging__LogLevel__Default"] = "Trace",
            ["Logging__LogLevel__Microsoft.AspNetCore"] = "Trace",
            ["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Trace",
        });
        using var http = new HttpClient { BaseAddress = new Uri(bot.Url) };

        var overHttp = await OverHttpAsync(http);
        var overDirectLine = await OverDirectLineAsync(http);

        foreach (var said in new[] { overHttp, overDirectLine }) said.ShouldContain("in je bericht en heb dat niet bewaard, want gegevens van inwoners horen niet in deze chat.");
        overHttp.ShouldContain("RecognizerResult");
        bot.Output.ShouldContain("dbug");
        await bot.KillAsync();
        var files = Directory.GetFiles(bot.DataDirectory);
        files.ShouldContain(file => file.EndsWith("-wal"));
        foreach (var secret in Secrets)
        {
            overHttp.ShouldNotContain(secret, Case.Insensitive);
            overDirectLine.ShouldNotContain(secret, Case.Insensitive);
            bot.Output.ShouldNotContain(secret, Case.Insensitive);
            foreach (var file in files) (await RawAsync(file)).ShouldNotContain(secret, Case.Insensitive, Path.GetFileName(file));
        }
    }

    /// <summary>As a new message, as an answer, as a field of a card, and as a file name.</summary>
    private static async Task<string> OverHttpAsync(HttpClient http)
    {
        var gesprek = new HttpGesprek(http, "http");
        await gesprek.SayAsync(Bericht);
        await gesprek.SayAsync(Bericht);
        var card = gesprek.Message("");
        card["value"] = new JsonObject { ["verb"] = "volgende", ["antwoord"] = Bericht, ["dieper"] = new JsonArray(new JsonObject { ["tekst"] = Bericht }) };
        await gesprek.SendAsync(card);
        var file = gesprek.Message("zie bijlage");
        file["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/pdf", ["name"] = "Brief aan de man die heet Wubbo Terpstra.pdf", ["contentUrl"] = "http://localhost/123456782.pdf" });
        await gesprek.SendAsync(file);
        return string.Join("\n", gesprek.Bodies);
    }

    private static async Task<string> OverDirectLineAsync(HttpClient http)
    {
        using var tokens = await http.PostAsJsonAsync("/v3/directline/tokens/generate", new JsonObject { ["user"] = new JsonObject { ["id"] = "00000000-0000-0000-0000-000000000004" } });
        var token = JsonElement.Parse(await tokens.Content.ReadAsStringAsync()).GetProperty("token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var opened = await http.PostAsync("/v3/directline/conversations", null);
        var path = $"/v3/directline/conversations/{JsonElement.Parse(await opened.Content.ReadAsStringAsync()).GetProperty("conversationId").GetString()}/activities";
        using var posted = await http.PostAsJsonAsync(path, new JsonObject { ["type"] = "message", ["text"] = Bericht, ["from"] = new JsonObject { ["id"] = "wie" } });
        posted.IsSuccessStatusCode.ShouldBeTrue();
        return await http.GetStringAsync(path);
    }

    private static Task<string> RawAsync(string file) => File.ReadAllTextAsync(file, Encoding.Latin1);
}

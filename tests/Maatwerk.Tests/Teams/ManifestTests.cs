using System.Text.Json;
using Maatwerk.Domain.Understanding;
using Maatwerk.Tests.Architecture;
using Maatwerk.Tests.Understanding;

namespace Maatwerk.Tests.Teams;

/// <summary>The manifest: what the official schema wants, and what this app wants.</summary>
public class ManifestTests
{
    // Every part of a manifest by which an app gets at data, devices or another service.
    private static readonly string[] WaysToAskForMore =
        ["permissions", "devicePermissions", "webApplicationInfo", "authorization", "graphConnector", "connectors", "agentConnectors", "activities",
            "meetingExtensionDefinition", "copilotAgents", "extensions", "configurableTabs", "staticTabs", "subscriptionOffer"];

    // Somebody may read along there, so nothing about a casus can be asked.
    private static readonly string[] IntentsForAGroup = [Intents.FindFunctionaris, Intents.ContactLoket, Intents.Help];

    [Fact]
    public async Task The_official_schemas_have_no_remark_on_manifest_or_language()
    {
        var package = await TeamsPackage.GetAsync();
        Assert.SkipUnless(Directory.Exists(Path.Combine(Repository.Root, "tests", "clients", "node_modules", "@microsoft", "app-manifest")), "npm install in tests/clients is needed; ./test.sh does it.");
        var folder = Directory.CreateTempSubdirectory("teams");
        try
        {
            foreach (var (name, content) in package.Files) await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), content);
            var said = await Command.RunAsync("node", ["tests/clients/manifest.mjs", folder.FullName]);
            (said.Output + said.Errors).ShouldBe("");
            said.Code.ShouldBe(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task App_bot_and_message_extension_are_the_one_registration()
    {
        var manifest = (await TeamsPackage.GetAsync()).Manifest;
        foreach (var id in new[] { manifest.GetProperty("id"), Bot(manifest).GetProperty("botId"), manifest.GetProperty("composeExtensions")[0].GetProperty("botId") })
        {
            Guid.TryParseExact(id.GetString(), "D", out _).ShouldBeTrue();
            id.GetString().ShouldBe(TeamsPackage.AppId);
        }
    }

    [Fact]
    public async Task The_host_is_the_only_valid_domain() =>
        Texts((await TeamsPackage.GetAsync()).Manifest.GetProperty("validDomains")).ShouldBe([TeamsPackage.Host]);

    [Fact]
    public async Task Version_and_colour_are_those_of_the_build_and_nothing_is_left_to_fill_in()
    {
        var package = await TeamsPackage.GetAsync();
        package.Manifest.GetProperty("version").GetString().ShouldBe(TeamsPackage.Version);
        package.Manifest.GetProperty("accentColor").GetString().ShouldBe("#14565c");
        package.Manifest.GetRawText().ShouldNotContain("{{");
        package.Manifest.GetRawText().ShouldNotContain("undefined");
    }

    [Fact]
    public async Task The_app_asks_for_no_permission_because_it_uses_none()
    {
        var manifest = (await TeamsPackage.GetAsync()).Manifest;
        manifest.EnumerateObject().Select(part => part.Name).Intersect(WaysToAskForMore).ShouldBeEmpty();
        Bot(manifest).EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.True).Select(part => part.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_can_use_it_alone_in_a_team_in_a_group_chat_and_in_a_meeting()
    {
        var manifest = (await TeamsPackage.GetAsync()).Manifest;
        Texts(Bot(manifest).GetProperty("scopes")).ShouldBe(["personal", "team", "groupChat"]);
        var groups = manifest.GetProperty("defaultGroupCapability");
        foreach (var place in new[] { "team", "groupchat", "meetings" }) groups.GetProperty(place).GetString().ShouldBe("bot");
        manifest.GetProperty("defaultInstallScope").GetString().ShouldBe("personal");
    }

    [Fact]
    public async Task Every_scope_has_its_own_list_of_commands()
    {
        var bot = Bot((await TeamsPackage.GetAsync()).Manifest);
        CommandLists(bot).Select(list => list.Scope).ShouldBe(Texts(bot.GetProperty("scopes")));
        CommandLists(bot).ShouldAllBe(list => list.Titles.Count <= 10 && list.Titles.All(title => title.Length <= 32));
    }

    [Fact]
    public async Task Every_command_is_something_the_bot_understands_for_sure() =>
        CommandLists(Bot((await TeamsPackage.GetAsync()).Manifest)).SelectMany(list => list.Titles).Distinct()
            .Select(title => (Title: title, Found: Vandaag.Recognize(title)))
            .Where(command => command.Found.Unsure || command.Found.TopIntent == Intents.None).Select(command => command.Title).ShouldBeEmpty();

    [Fact]
    public async Task In_a_group_no_command_is_about_a_casus() =>
        CommandLists(Bot((await TeamsPackage.GetAsync()).Manifest)).Where(list => list.Scope != "personal").SelectMany(list => list.Titles)
            .Select(title => Vandaag.Recognize(title).TopIntent).Except(IntentsForAGroup).ShouldBeEmpty();

    [Fact]
    public async Task The_message_extension_searches_and_files_from_compose_box_and_command_box()
    {
        var commands = (await TeamsPackage.GetAsync()).Manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().ToList();
        commands.Select(command => $"{Text(command, "id")} {Text(command, "type")}").ShouldBe(["zoekFunctionaris query", "meldCasus action"]);
        commands.ShouldAllBe(command => Texts(command.GetProperty("context")).SequenceEqual(new[] { "compose", "commandBox" }));
        commands[0].GetProperty("initialRun").GetBoolean().ShouldBeTrue();
        Text(commands[0].GetProperty("parameters").EnumerateArray().ShouldHaveSingleItem(), "name").ShouldBe("zoekterm");
        commands[1].GetProperty("fetchTask").GetBoolean().ShouldBeTrue();
    }

    private static JsonElement Bot(JsonElement manifest) => manifest.GetProperty("bots").EnumerateArray().ShouldHaveSingleItem();

    private static List<(string Scope, List<string> Titles)> CommandLists(JsonElement bot) => [.. bot.GetProperty("commandLists").EnumerateArray().Select(list =>
        (Texts(list.GetProperty("scopes")).ShouldHaveSingleItem(), list.GetProperty("commands").EnumerateArray().Select(command => Text(command, "title")).ToList()))];

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static IReadOnlyList<string> Texts(JsonElement array) => [.. array.EnumerateArray().Select(item => item.GetString()!)];
}

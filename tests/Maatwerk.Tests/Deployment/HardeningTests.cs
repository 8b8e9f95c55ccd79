using System.Text.Json.Nodes;
using Maatwerk.Runtime.Hosting;
using Maatwerk.Storage;
using Maatwerk.Storage.Postgres;
using Maatwerk.Tests.Architecture;
using Microsoft.Extensions.Configuration;

namespace Maatwerk.Tests.Deployment;

/// <summary>What the templates make is closed where it can be, and the program starts with the settings it gets there.</summary>
public class HardeningTests
{
    private const string Identity = "00000000-0000-4000-8000-0000000000c1", Registered = "00000000-0000-4000-8000-00000000b07a", Tenant = "00000000-0000-0000-0000-00000000000a";

    [Fact]
    public void Every_setting_of_the_template_is_one_that_the_code_reads() =>
        Settings(ownIdentity: false).Keys.Except(SettingsTests.InCode().Append("ASPNETCORE_ENVIRONMENT")).ShouldBeEmpty();

    [Theory, InlineData(true), InlineData(false)]
    public async Task The_program_starts_in_Production_with_what_the_template_gives(bool ownIdentity)
    {
        var settings = Settings(ownIdentity);
        settings["ASPNETCORE_ENVIRONMENT"].ShouldBe("Production");
        var options = BotFrameworkOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), isDevelopment: false);
        BotFrameworkOptionsCheck.Errors(options).ShouldBeEmpty();
        BotFrameworkOptionsCheck.Warnings(options).ShouldBeEmpty();
        options.AllowedTenants.ShouldBe([Tenant]);
        options.AllowedChannels.ShouldBe(["msteams"]);
        await using var database = Databases.For(settings["Storage__ConnectionString"]!, settings["Storage__ManagedIdentityClientId"]);
        database.ShouldBeOfType<PostgresDatabase>();
    }

    [Fact]
    public void With_a_managed_identity_there_is_no_secret_and_else_it_stays_in_the_key_vault()
    {
        Settings(ownIdentity: true).Keys.ShouldNotContain("MicrosoftAppPassword");
        Settings(ownIdentity: false)["MicrosoftAppPassword"].ShouldBe("@Microsoft.KeyVault(SecretUri=https://kluis.example/secrets/bot)");
        foreach (var own in new[] { true, false }) Settings(own)["Storage__ConnectionString"]!.ShouldNotContain("Password", Case.Insensitive);
    }

    [Theory]
    [InlineData("httpsOnly", "true")]
    [InlineData("siteConfig.minTlsVersion", "1.2")]
    [InlineData("siteConfig.scmMinTlsVersion", "1.2")]
    [InlineData("siteConfig.ftpsState", "Disabled")]
    [InlineData("siteConfig.alwaysOn", "true")]
    [InlineData("siteConfig.webSocketsEnabled", "true")]
    [InlineData("siteConfig.linuxFxVersion", "DOTNETCORE|10.0")]
    [InlineData("siteConfig.appCommandLine", "dotnet Maatwerk.Bot.dll")]
    [InlineData("siteConfig.healthCheckPath", "/health/ready")]
    public void The_web_app_is_set_as_it_should(string path, string value) => At(Properties("Microsoft.Web/sites"), path).ShouldBe(value);

    [Fact]
    public void The_health_page_that_Azure_looks_at_is_one_the_program_has() =>
        Repository.SourceOf("runtime").Any(file => Repository.Read(file).Contains("\"/health/ready\"", StringComparison.Ordinal)).ShouldBeTrue();

    [Fact]
    public void Nobody_uploads_with_a_password() =>
        Templates.Resources(Templates.Arm("main.bicep")).Where(resource => At(resource, "type") == "Microsoft.Web/sites/basicPublishingCredentialsPolicies")
            .Select(resource => At(resource, "properties.allow")).ShouldBe(["false", "false"]);

    [Fact]
    public void The_database_takes_no_password_and_has_no_public_address()
    {
        var server = Properties("Microsoft.DBforPostgreSQL/flexibleServers");
        At(server, "authConfig.passwordAuth").ShouldBe("Disabled");
        At(server, "authConfig.activeDirectoryAuth").ShouldBe("Enabled");
        At(server, "network.delegatedSubnetResourceId").ShouldBe("[parameters('subnetId')]");
        server.AsObject().ContainsKey("administratorLogin").ShouldBeFalse();
        Templates.Resources(Templates.Arm("main.bicep")).Where(resource => At(resource, "type").EndsWith("firewallRules", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_database_is_made_after_somebody_may_log_in_so_that_it_has_an_owner() =>
        At(Templates.Resource("main.bicep", "Microsoft.DBforPostgreSQL/flexibleServers/databases"), "dependsOn").ShouldContain("flexibleServers/administrators");

    [Fact]
    public void The_registration_sends_to_the_door_of_the_program_and_keeps_no_key()
    {
        Templates.Source("main.bicep").ShouldContain("endpoint: 'https://${app.outputs.host}/api/messages'");
        At(Properties("Microsoft.BotService/botServices"), "disableLocalAuth").ShouldBe("true");
        At(Properties("Microsoft.BotService/botServices/channels"), "channelName").ShouldBe("MsTeamsChannel");
    }

    internal static Dictionary<string, string?> Settings(bool ownIdentity) => TemplateSettings.Read(new Dictionary<string, string>
    {
        ["botAppType"] = ownIdentity ? "UserAssignedMSI" : "SingleTenant", ["appId"] = ownIdentity ? Identity : Registered, ["tenant().tenantId"] = Tenant,
        ["allowedTenants"] = "", ["loketTelefoon"] = "", ["loketEmail"] = "", ["loketOpeningstijden"] = "", ["botCredentialUri"] = "https://kluis.example/secrets/bot",
        ["database.outputs.host"] = "maatwerk-x.postgres.database.azure.com", ["databaseName"] = "maatwerk",
        ["identity.outputs.name"] = "maatwerk-identiteit", ["identity.outputs.clientId"] = Identity,
    }, ownIdentity);

    private static JsonNode Properties(string type) => Templates.Resource("main.bicep", type)["properties"]!;

    private static string At(JsonNode node, string path)
    {
        foreach (var name in path.Split('.')) node = node[name].ShouldNotBeNull($"no {path}");
        return node is JsonValue ? node.ToString() : node.ToJsonString();
    }
}

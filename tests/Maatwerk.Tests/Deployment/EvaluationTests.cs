using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Maatwerk.Tests.Deployment;

/// <summary>The templates as Azure would work them out for an invented subscription: no function, name or condition in them is left to be tried for the first time there.</summary>
public class EvaluationTests
{
    private const string Registration = "param botAppType = 'SingleTenant'\nparam botAppId = '00000000-0000-4000-8000-00000000b07a'\nparam botCredentialUri = 'https://kluis.example/secrets/bot'";

    [Theory]
    [InlineData("", true)]
    [InlineData(Registration, false)]
    public async Task The_program_gets_the_settings_that_stand_in_the_template(string parameters, bool ownIdentity)
    {
        var site = (await ResourcesAsync("main.bicep", parameters)).Single(resource => Type(resource) == "Microsoft.Web/sites");
        var settings = site["properties"]!["siteConfig"]!["appSettings"]!.AsArray().ToDictionary(setting => setting!["name"]!.ToString(), setting => setting!["value"]!.ToString(), StringComparer.Ordinal);
        settings.Keys.ShouldBe(HardeningTests.Settings(ownIdentity).Keys, ignoreOrder: true);
        settings["MicrosoftAppType"].ShouldBe(ownIdentity ? "UserAssignedMSI" : "SingleTenant");
        settings["Storage__ConnectionString"].ShouldContain("'maatwerk-identiteit'");
    }

    [Fact]
    public async Task A_registration_of_its_own_that_is_not_given_is_said_before_anything_is_made()
    {
        var (_, errors) = await Templates.EvaluateAsync("main.bicep", "param botAppType = 'SingleTenant'");
        errors.ShouldContain("SingleTenant vraagt ook botAppId en botCredentialUri.");
    }

    [Fact]
    public async Task A_new_group_gets_the_same_as_an_existing_one()
    {
        var made = (await ResourcesAsync("new-rg.bicep", "param location = 'westeurope'")).Select(Type).ToList();
        made.Remove("Microsoft.Resources/resourceGroups").ShouldBeTrue();
        made.ShouldBe((await ResourcesAsync("main.bicep", "")).Select(Type), ignoreOrder: true);
    }

    [Fact]
    public async Task Logs_go_out_only_when_a_workspace_is_named()
    {
        (await ResourcesAsync("main.bicep", "")).ShouldNotContain(resource => Type(resource) == "Microsoft.Insights/diagnosticSettings");
        (await ResourcesAsync("main.bicep", "param logAnalyticsWorkspaceId = '/subscriptions/x/resourceGroups/x/providers/Microsoft.OperationalInsights/workspaces/x'"))
            .Count(resource => Type(resource) == "Microsoft.Insights/diagnosticSettings").ShouldBe(2);
    }

    [Fact]
    public async Task Every_name_is_in_small_letters_whatever_was_typed() =>
        (await ResourcesAsync("main.bicep", "param name = 'MaatWerk'")).Select(resource => resource["name"]!.ToString().Split('/')[0])
            .Where(name => !name.StartsWith('[') && name.Contains("MaatWerk", StringComparison.Ordinal)).ShouldBeEmpty();

    private static readonly ConcurrentDictionary<(string, string), Lazy<Task<(JsonNode? Evaluated, string Errors)>>> Evaluations = new();

    private static async Task<IReadOnlyList<JsonNode>> ResourcesAsync(string bicep, string parameters)
    {
        var (evaluated, errors) = await Evaluations.GetOrAdd((bicep, parameters), key => new(() => Templates.EvaluateAsync(key.Item1, key.Item2))).Value;
        errors.ShouldBe("");
        return [.. evaluated!["predictedResources"]!.AsArray().Select(resource => resource!)];
    }

    private static string Type(JsonNode resource) => resource["type"]!.ToString();
}

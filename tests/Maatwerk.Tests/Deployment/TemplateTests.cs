using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Maatwerk.Tests.Architecture;

namespace Maatwerk.Tests.Deployment;

/// <summary>Both languages of the templates say the same, the compiler of Azure agrees with every name in them, and no secret is asked.</summary>
public class TemplateTests
{
    private static readonly Regex SecretName = new("password|secret|wachtwoord|geheim|token", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase);

    public static TheoryData<string> Bicep => new(Templates.ArmOf.Keys);

    [Theory, MemberData(nameof(Bicep))]
    public async Task The_compiler_has_no_remark_and_the_ARM_file_is_what_it_makes(string bicep)
    {
        var (arm, remarks) = await Templates.CompileAsync(bicep);
        remarks.ShouldBe("");
        if (Environment.GetEnvironmentVariable("APPROVE_TEMPLATES") == "1") Templates.Approve(bicep, arm);
        JsonNode.DeepEquals(arm, Templates.Arm(bicep)).ShouldBeTrue(
            $"{Templates.ArmOf[bicep]} is not what {bicep} says. Do: APPROVE_TEMPLATES=1 dotnet test tests/Maatwerk.Tests --filter TemplateTests, and read the difference.");
    }

    [Theory, MemberData(nameof(Bicep))]
    public void Every_resource_of_the_ARM_file_stands_in_the_Bicep_files_with_the_same_version(string bicep)
    {
        var written = string.Join('\n', Templates.Sources.Select(Repository.Read));
        foreach (var resource in Templates.Resources(Templates.Arm(bicep)))
        {
            var type = resource["type"]!.GetValue<string>();
            var isNamed = written.Contains($"'{type}@{resource["apiVersion"]}'", StringComparison.Ordinal);
            var isNested = written.Contains($"'{type[..type.LastIndexOf('/')]}@{resource["apiVersion"]}'", StringComparison.Ordinal) && written.Contains($" '{type[(type.LastIndexOf('/') + 1)..]}' = {{", StringComparison.Ordinal);
            (isNamed || isNested).ShouldBeTrue($"{type}@{resource["apiVersion"]} is in no Bicep file");
        }
    }

    [Fact]
    public void Every_part_that_was_asked_for_is_made() =>
        Templates.Resources(Templates.Arm("new-rg.bicep")).Select(resource => resource["type"]!.GetValue<string>()).ShouldBe(
        [
            "Microsoft.Resources/resourceGroups", "Microsoft.ManagedIdentity/userAssignedIdentities",
            "Microsoft.Network/virtualNetworks", "Microsoft.Network/privateDnsZones", "Microsoft.Network/privateDnsZones/virtualNetworkLinks",
            "Microsoft.DBforPostgreSQL/flexibleServers", "Microsoft.DBforPostgreSQL/flexibleServers/administrators", "Microsoft.DBforPostgreSQL/flexibleServers/databases",
            "Microsoft.Web/serverfarms", "Microsoft.Web/sites", "Microsoft.Web/sites/basicPublishingCredentialsPolicies", "Microsoft.Web/sites/basicPublishingCredentialsPolicies",
            "Microsoft.BotService/botServices", "Microsoft.BotService/botServices/channels",
            "Microsoft.Insights/diagnosticSettings", "Microsoft.Insights/diagnosticSettings",
        ], ignoreOrder: true);

    [Fact]
    public void A_new_group_asks_what_an_existing_one_asks_and_the_name_of_the_group()
    {
        var (there, made) = (Parameters("main.bicep"), Parameters("new-rg.bicep"));
        made.Keys.Except(there.Keys).ShouldBe(["resourceGroupName"]);
        there.Keys.Except(made.Keys).ShouldBeEmpty();
        there.Where(parameter => parameter.Key != "location" && !JsonNode.DeepEquals(parameter.Value, made[parameter.Key])).Select(parameter => parameter.Key).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Bicep))]
    public void Every_parameter_has_a_default_and_says_in_Dutch_what_it_is(string bicep) =>
        Parameters(bicep).Where(parameter => parameter.Value["defaultValue"] is null || parameter.Value["metadata"]?["description"]?.GetValue<string>() is not { Length: > 10 } told || !told.EndsWith('.'))
            .Select(parameter => parameter.Key).ShouldBeEmpty();

    [Theory, MemberData(nameof(Bicep))]
    public void No_parameter_and_no_output_is_a_secret(string bicep)
    {
        var arm = Templates.Arm(bicep);
        arm.ToJsonString().ShouldNotContain("\"secure", Case.Insensitive);
        Parameters(bicep).Keys.Concat(arm["outputs"]!.AsObject().Select(output => output.Key)).Where(name => SecretName.IsMatch(name)).ShouldBeEmpty();
        arm.ToJsonString().ShouldNotContain("listKeys", Case.Insensitive);
        arm.ToJsonString().ShouldNotContain("administratorLoginPassword");
    }

    [Fact]
    public void Pages_name_only_parameters_and_outputs_that_are_there()
    {
        var known = Parameters("new-rg.bicep").Keys.Concat(Templates.Arm("new-rg.bicep")["outputs"]!.AsObject().Select(output => output.Key)).ToHashSet(StringComparer.Ordinal);
        var named = new[] { "docs/uitrollen.md", "deploymentTemplates/README.md" }.SelectMany(Repository.Lines)
            .SelectMany(line => Regex.Matches(line, @"(?:--parameters |properties\.outputs\.|^  )(\w+)(?:=|\.value)", RegexOptions.NonBacktracking)).Select(match => match.Groups[1].Value).ToList();
        named.ShouldNotBeEmpty();
        named.Except(known).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_has_a_line_on_every_parameter() =>
        Repository.Lines("docs/uitrollen.md").SkipWhile(line => line != "## Keuzes die je kunt maken").TakeWhile(line => !line.StartsWith("### ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Regex.Matches(line.Split('|')[1], "`([A-Za-z]+)`", RegexOptions.NonBacktracking)).Select(match => match.Groups[1].Value)
            .ShouldBe(Parameters("main.bicep").Keys, ignoreOrder: true);

    private static Dictionary<string, JsonNode> Parameters(string bicep) =>
        Templates.Arm(bicep)["parameters"]!.AsObject().ToDictionary(parameter => parameter.Key, parameter => parameter.Value!, StringComparer.Ordinal);
}

using Maatwerk.Runtime.Hosting;
using Microsoft.Extensions.Configuration;

namespace Maatwerk.Tests.Protocol;

/// <summary>What the bot needs to start.</summary>
public class SettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["MicrosoftAppId"] = FakeChannel.AppId,
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppTenantId"] = FakeChannel.Tenant,
        ["MicrosoftAppPassword"] = "x",
    };

    [Fact]
    public void Production_names_everything_that_is_missing_at_once()
    {
        var error = Should.Throw<InvalidOperationException>(() => BotFrameworkOptionsCheck.ThrowIfWrong(Read([])));
        foreach (var name in new[] { "MicrosoftAppId", "MicrosoftAppType", "MicrosoftAppTenantId" }) error.Message.ShouldContain(name);
    }

    [Fact]
    public void Production_starts_with_a_complete_registration() => BotFrameworkOptionsCheck.ThrowIfWrong(Read(Complete));

    [Fact]
    public void Development_starts_with_nothing() => BotFrameworkOptionsCheck.ThrowIfWrong(Read([], development: true));

    [Theory]
    [InlineData("MicrosoftAppId", null)]
    [InlineData("MicrosoftAppId", " ")]
    [InlineData("MicrosoftAppId", "not-a-guid")]
    [InlineData("MicrosoftAppId", "00000000-0000-0000-0000-000000000000")]
    [InlineData("MicrosoftAppId", "{00000000-0000-4000-8000-00000000b07a}")]
    [InlineData("MicrosoftAppType", null)]
    [InlineData("MicrosoftAppType", "singletenant")]
    [InlineData("MicrosoftAppType", "None")]
    [InlineData("MicrosoftAppTenantId", null)]
    [InlineData("MicrosoftAppTenantId", ",")]
    [InlineData("MicrosoftAppTenantId", "common")]
    [InlineData("MicrosoftAppTenantId", "*")]
    [InlineData("MicrosoftAppAllowedTenants", "*")]
    [InlineData("MicrosoftAppAllowedTenants", "00000000-0000-0000-0000-00000000000a,anyone")]
    [InlineData("MicrosoftAppCertificatePath", "/not/there.pfx")]
    [InlineData("BotOpenIdMetadata", "http://login.botframework.com/v1/.well-known/openidconfiguration")]
    [InlineData("BotOpenIdMetadata", "http://localhost:3980/v1/.well-known/openidconfiguration")]
    public void A_wrong_registration_does_not_start_in_Production(string name, string? value)
    {
        var settings = new Dictionary<string, string?>(Complete) { [name] = value };
        Should.Throw<InvalidOperationException>(() => BotFrameworkOptionsCheck.ThrowIfWrong(Read(settings)));
    }

    [Fact]
    public void The_list_of_tenants_is_the_own_tenant_unless_there_is_one()
    {
        Read(Complete).AllowedTenants.ShouldBe([FakeChannel.Tenant]);
        Read(new(Complete) { ["MicrosoftAppAllowedTenants"] = "a, b" }).AllowedTenants.ShouldBe(["a", "b"]);
        Read(new(Complete) { ["MicrosoftAppAllowedTenants:0"] = "a", ["MicrosoftAppAllowedTenants:1"] = "b" }).AllowedTenants.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task Readiness_says_what_to_do_when_replies_cannot_leave()
    {
        await using var bot = await TestBot.StartAsync();
        (await TestBot.ReadAsync(await bot.Http.GetAsync("/health/ready"))).GetProperty("ready").GetBoolean().ShouldBeTrue();
        BotFrameworkOptionsCheck.Warnings(Read(new(Complete) { ["MicrosoftAppPassword"] = null })).ShouldHaveSingleItem().ShouldContain("MicrosoftAppPassword");
    }

    private static BotFrameworkOptions Read(Dictionary<string, string?> settings, bool development = false) =>
        BotFrameworkOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), development);
}

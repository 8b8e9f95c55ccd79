using Maatwerk.Bot.Aanmelden;
using Maatwerk.Journeys.Bot;
using Maatwerk.Tests.Protocol;
using Microsoft.Extensions.Configuration;

namespace Maatwerk.Tests.Aanmelden;

/// <summary>How the sign-in is set up, and what happens when it is not.</summary>
public class AanmeldSettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["SignIn:ClientId"] = StubEntra.ClientId,
        ["SignIn:ClientSecret"] = "x",
        ["SignIn:PublicUrl"] = "https://maatwerk.example/",
    };

    [Fact]
    public void Without_any_setting_there_is_no_sign_in() => Read([]).ShouldBeNull();

    [Fact]
    public void In_Development_there_is_none_either() => Read(Complete, development: true).ShouldBeNull();

    [Fact]
    public void People_sign_in_at_the_tenant_of_the_bot_unless_told_otherwise()
    {
        var options = Read(Complete)!;
        options.Authority.AbsoluteUri.ShouldBe($"https://login.microsoftonline.com/{FakeChannel.Tenant}/v2.0");
        options.AllowedTenants.ShouldBe([FakeChannel.Tenant]);
        Read(new(Complete) { ["SignIn:Authority"] = "https://login.microsoftonline.com/organizations/v2.0" })!.Authority.AbsolutePath.ShouldBe("/organizations/v2.0");
    }

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        var error = Should.Throw<InvalidOperationException>(() => Read(new() { ["SignIn:Authority"] = "http://login.example" }));
        foreach (var name in new[] { "SignIn__ClientId", "SignIn__ClientSecret", "SignIn__ManagedIdentityClientId", "SignIn__PublicUrl", "SignIn__Authority" }) error.Message.ShouldContain(name);
    }

    [Theory]
    [InlineData("SignIn:ClientId", "not-a-guid")]
    [InlineData("SignIn:ClientSecret", "")]
    [InlineData("SignIn:ManagedIdentityClientId", "66666666-2222-4333-8444-555555555555")]
    [InlineData("SignIn:PublicUrl", "http://maatwerk.example")]
    [InlineData("SignIn:PublicUrl", "https://maatwerk.example/pad")]
    [InlineData("SignIn:PublicUrl", "maatwerk.example")]
    [InlineData("SignIn:Authority", "http://login.example/v2.0")]
    public void A_wrong_setting_keeps_the_bot_from_starting(string name, string value) =>
        Should.Throw<InvalidOperationException>(() => Read(new(Complete) { [name] = value }));

    [Fact]
    public async Task Not_set_up_nothing_of_it_is_loaded_and_its_addresses_do_not_exist()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what a process has loaded is read from /proc");
        await using var bot = await BotProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(bot.Url) };
        foreach (var path in new[] { "/aanmelden", "/aanmelden/wie", "/aanmelden/terug" }) ((int)(await http.GetAsync(path)).StatusCode).ShouldBe(404);
        var loaded = await bot.LoadedAsync();
        loaded.ShouldContain("Maatwerk.Bot.dll");
        foreach (var library in new[] { "Microsoft.AspNetCore.Authentication.OpenIdConnect.dll", "Microsoft.IdentityModel.Protocols.OpenIdConnect.dll", "Microsoft.AspNetCore.DataProtection.dll", "Microsoft.AspNetCore.Authentication.Cookies.dll" }) loaded.ShouldNotContain(library);
    }

    private static AanmeldOptions? Read(Dictionary<string, string?> settings, bool development = false) => AanmeldOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), TestBot.Options(development));
}

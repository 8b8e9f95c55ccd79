using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Maatwerk.Bot.Aanmelden;
using Maatwerk.Bot.Hosting;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Runtime.Turns;
using Maatwerk.Storage.Sql;
using Maatwerk.Tests.Protocol;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;

namespace Maatwerk.Tests.Aanmelden;

/// <summary>The way in on the chat page in Production: who signs in gets a token in their own name, and nobody else gets any.</summary>
public sealed class AanmeldenTests : IAsyncLifetime
{
    private const string Failed = "/?aanmelden=mislukt";
    private const string Session = "__Host-maatwerk";
    private StubEntra? entra;
    private TestBot? bot;
    private Bezoeker? visitor;

    public async ValueTask InitializeAsync()
    {
        entra = await StubEntra.StartAsync();
        bot = await StartAsync(Options());
        visitor = new Bezoeker(bot);
    }

    public async ValueTask DisposeAsync()
    {
        visitor?.Dispose();
        if (bot is not null) await bot.DisposeAsync();
        if (entra is not null) await entra.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_signs_in_talks_under_their_own_tenant_and_object_id()
    {
        (await visitor!.SignInAsync()).ShouldBe("/");
        (await WhoAsync()).ShouldBe("""{"aangemeld":true,"naam":"Anouk"}""");

        var token = await TestBot.ReadAsync(await visitor.AskTokenAsync());
        token.GetProperty("expires_in").GetInt32().ShouldBe(1800);
        var started = await TestBot.ReadAsync(await bot!.SendAsync(HttpMethod.Post, "/v3/directline/conversations", token: Text(token, "token")));
        var here = $"/v3/directline/conversations/{Text(started, "conversationId")}/activities";
        await bot.SendAsync(HttpMethod.Post, here, new StringContent("""{"type":"message","text":"hoi","from":{"id":"een-ander"}}""", Encoding.UTF8, "application/json"), Text(started, "token"));
        var said = (await TestBot.ReadAsync(await bot.SendAsync(HttpMethod.Get, here, token: Text(started, "token")))).GetProperty("activities").EnumerateArray().ToList();
        Text(said[^1], "text").ShouldEndWith($"hoi van {DirectLineClient.Person} in {FakeChannel.Tenant}");
    }

    [Fact]
    public async Task The_road_there_carries_PKCE_a_nonce_and_a_state_and_asks_no_more_than_who_somebody_is()
    {
        var there = await visitor!.GoAsync();
        there.AbsoluteUri.ShouldStartWith($"{entra!.Url}/authorize?");
        foreach (var part in new[] { "response_type=code", "code_challenge_method=S256", "code_challenge=", "nonce=", "state=", "scope=openid%20profile", $"client_id={StubEntra.ClientId}" }) there.Query.ShouldContain(part);
        await visitor.ArriveAsync(await visitor.ReturnAsync(there));
        entra.Redeemed.Single()["code_verifier"].ToString().Length.ShouldBeGreaterThanOrEqualTo(43);
        entra.Redeemed.Single()["client_secret"].ToString().ShouldBe("geheim");
    }

    [Fact]
    public async Task Every_cookie_is_out_of_reach_of_scripts_and_of_other_sites()
    {
        await visitor!.SignInAsync();
        visitor.Set.ShouldNotBeEmpty();
        visitor.Set.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase) && cookie.Contains("; httponly", StringComparison.OrdinalIgnoreCase) && cookie.Contains("; samesite=", StringComparison.OrdinalIgnoreCase) && !cookie.Contains("samesite=none", StringComparison.OrdinalIgnoreCase));
        visitor.Set.Last(cookie => cookie.StartsWith(Session, StringComparison.Ordinal)).ShouldContain("samesite=strict", Case.Insensitive);
        visitor.Cookies.Keys.ShouldBe([Session]);
        visitor.Cookies[Session].ShouldNotContain("anouk", Case.Insensitive);
    }

    [Theory]
    [InlineData("another tenant")]
    [InlineData("another audience")]
    [InlineData("another issuer")]
    [InlineData("expired")]
    [InlineData("the nonce of another sign-in")]
    [InlineData("another key")]
    [InlineData("no object id")]
    public async Task A_token_that_is_not_right_gives_no_session(string wrong)
    {
        using var other = RSA.Create(2048);
        _ = wrong switch
        {
            "another tenant" => entra!.Tenant = "00000000-0000-0000-0000-0000000000ff",
            "another audience" => entra!.Audience = "00000000-0000-0000-0000-0000000000ff",
            "another issuer" => entra!.Issuer = "https://login.example/v2.0",
            "expired" => (entra!.Life = TimeSpan.FromMinutes(-6)).ToString(),
            "the nonce of another sign-in" => entra!.Nonce = "638000000000000000.eerder",
            "another key" => (entra!.SignedWith = other).ToString(),
            _ => entra!.ObjectId = null,
        };

        (await visitor!.SignInAsync()).ShouldBe(Failed);
        await NobodyAsync();
    }

    [Fact]
    public async Task A_way_back_is_good_once_and_only_in_the_browser_that_went()
    {
        var back = await visitor!.ReturnAsync(await visitor.GoAsync());
        using (var somebodyElse = new Bezoeker(bot!))
        {
            (await somebodyElse.ArriveAsync(back)).ShouldBe(Failed);
            somebodyElse.Cookies.ShouldNotContainKey(Session);
        }
        (await visitor.ArriveAsync(back)).ShouldBe("/");
        visitor.Cookies.Remove(Session);

        (await visitor.ArriveAsync(back)).ShouldBe(Failed);
        (await visitor.ArriveAsync("/aanmelden/terug?code=x&state=verzonnen")).ShouldBe(Failed);
        (await visitor.ArriveAsync("/aanmelden/terug?error=access_denied&state=verzonnen")).ShouldBe(Failed);
        await NobodyAsync();
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "same-origin")]
    [InlineData("https://evil.example", "cross-site")]
    [InlineData("https://evil.maatwerk.example", "same-site")]
    [InlineData("http://maatwerk.example", null)]
    [InlineData(Bezoeker.Page, "cross-site")]
    public async Task A_session_alone_is_not_enough_a_token_goes_to_our_own_page_only(string? origin, string? site)
    {
        await visitor!.SignInAsync();
        (await visitor.AskTokenAsync(origin, site)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.SendAsync(HttpMethod.Post, "/afmelden", origin, site)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        visitor.Cookies.ShouldContainKey(Session);
    }

    [Fact]
    public async Task Without_a_session_there_is_no_token_and_no_conversation()
    {
        await NobodyAsync();
        (await visitor!.SendAsync(HttpMethod.Post, "/v3/directline/conversations", Bezoeker.Page)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        visitor.Cookies[Session] = "CfDJ8verzonnen";
        await NobodyAsync();
    }

    [Fact]
    public async Task Signed_out_means_no_new_token_and_none_renewed()
    {
        await visitor!.SignInAsync();
        var token = Text(await TestBot.ReadAsync(await visitor.AskTokenAsync()), "token");
        (await RenewAsync(token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var left = await TestBot.ReadAsync(await visitor.SendAsync(HttpMethod.Post, "/afmelden", Bezoeker.Page, "same-origin"));

        Text(left, "naar").ShouldBe($"{entra!.Url}/logout?post_logout_redirect_uri=https%3A%2F%2Fmaatwerk.example%2F");
        visitor.Cookies.ShouldNotContainKey(Session);
        await NobodyAsync();
        (await RenewAsync(token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_session_lasts_a_working_day_and_a_token_of_somebody_else_is_not_renewed_in_it()
    {
        await visitor!.SignInAsync();
        var token = Text(await TestBot.ReadAsync(await visitor.AskTokenAsync()), "token");
        entra!.ObjectId = "00000000-0000-0000-0000-000000000006";
        await visitor.SignInAsync();
        (await RenewAsync(token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        bot!.Channel.Clock.Now += TimeSpan.FromHours(7.9);
        (await visitor.AskTokenAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        bot.Channel.Clock.Now += TimeSpan.FromHours(0.2);
        await NobodyAsync();
    }

    [Fact]
    public async Task A_session_holds_with_every_process_that_has_the_same_key_and_with_no_other()
    {
        var secrets = Substitute.For<ISecretStore>();
        secrets.GetOrCreateAsync(Arg.Any<string>(), Arg.Any<CancellationToken>()).Returns(RandomNumberGenerator.GetBytes(32));
        await using var first = await StartAsync(Options(), secrets);
        await using var second = await StartAsync(Options(), secrets);
        using var here = new Bezoeker(first);
        using var there = new Bezoeker(second);
        await here.SignInAsync();

        there.Cookies[Session] = visitor!.Cookies[Session] = here.Cookies[Session];

        (await there.AskTokenAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await NobodyAsync();
    }

    [Fact]
    public async Task With_a_managed_identity_there_is_no_secret_on_the_wire()
    {
        await using var other = await StartAsync(Options() with { ClientSecret = "", ManagedIdentityClientId = "66666666-2222-4333-8444-555555555555" });
        using var there = new Bezoeker(other);
        (await there.SignInAsync()).ShouldBe("/");
        var form = entra!.Redeemed.Single();
        form["client_assertion"].ToString().ShouldBe("getekend door de identiteit");
        form["client_assertion_type"].ToString().ShouldBe("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        form.ContainsKey("client_secret").ShouldBeFalse();
    }

    [Fact]
    public async Task Only_a_registerbeheerder_gets_a_button_for_files()
    {
        (await MayAttachAsync()).ShouldBe("""{"mag":false}""");
        await visitor!.SignInAsync();
        (await MayAttachAsync()).ShouldBe("""{"mag":false}""");

        var tom = new Gebruiker(new GebruikerId(FakeChannel.Tenant, entra!.ObjectId!), "Tom", "lmm", "LMM", [Rol.Registerbeheerder]);
        await bot!.Get<IDatabase>().RunAsync(session => new Maatwerk.Storage.Desk.Gebruikers(session).SaveAsync(tom), default);
        (await MayAttachAsync()).ShouldBe("""{"mag":true}""");
    }

    [Fact]
    public async Task The_list_of_people_to_be_does_not_exist_in_Production() =>
        (await visitor!.SendAsync(HttpMethod.Get, "/ontwikkeling/personen")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    private static Task<TestBot> StartAsync(AanmeldOptions options, ISecretStore? secrets = null) => TestBot.StartAsync(
        development: false,
        change: services =>
        {
            services.AddSingleton<IClientAssertion>(new Statement()).AddAanmelden(options);
            if (secrets is not null) services.AddSingleton(secrets);
        },
        map: app =>
        {
            app.MapChatPage();
            app.MapAanmelden();
        });

    private AanmeldOptions Options() => new()
    {
        ClientId = StubEntra.ClientId, ClientSecret = "geheim", Authority = new Uri(entra!.Url), PublicUrl = new Uri(Bezoeker.Page), AllowedTenants = [FakeChannel.Tenant],
    };

    private async Task NobodyAsync()
    {
        (await visitor!.AskTokenAsync()).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await WhoAsync()).ShouldBe("""{"aangemeld":false,"naam":null}""");
    }

    private async Task<string> MayAttachAsync() => await (await visitor!.SendAsync(HttpMethod.Get, "/aanmelden/bestanden")).Content.ReadAsStringAsync();

    private async Task<string> WhoAsync() => await (await visitor!.SendAsync(HttpMethod.Get, "/aanmelden/wie")).Content.ReadAsStringAsync();

    private Task<HttpResponseMessage> RenewAsync(string token) => visitor!.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh", Bezoeker.Page, "same-origin", token);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    private sealed class Statement : IClientAssertion
    {
        public Task<string> GetAsync(CancellationToken cancellationToken) => Task.FromResult("getekend door de identiteit");
    }
}

using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Tests.Protocol;

/// <summary>Which addresses the bot may call.</summary>
public class ServiceHostsTests
{
    private static readonly ServiceHosts Hosts = new(["smba.infra.gov.example"], allowLoopback: false);

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net/emea/00000000-0000-0000-0000-00000000000a/")]
    [InlineData("https://SMBA.TrafficManager.net:443/amer")]
    [InlineData("https://europe.webchat.botframework.com/")]
    [InlineData("https://directline.botframework.com")]
    [InlineData("https://smba.infra.gov.example/x/")]
    public void The_connectors_of_the_channels_are_on_the_list(string url) => Hosts.Allows(url, out _).ShouldBeTrue();

    [Fact]
    public void No_mutation_of_a_listed_address_leads_to_another_host()
    {
        var allowed = new List<string>();
        var tried = 0;
        foreach (var url in Mutations())
        {
            tried++;
            if (Hosts.Allows(url, out var uri) && !IsListed(uri!)) allowed.Add(url);
        }
        allowed.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(5000);
    }

    [Theory]
    [InlineData("https://evil.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net.evil.example/")]
    [InlineData("https://evilbotframework.com/")]
    [InlineData("https://botframework.com.evil.example/")]
    [InlineData("http://smba.trafficmanager.net/emea/")]
    [InlineData("https://smba.trafficmanager.net:8443/emea/")]
    [InlineData("https://smba.trafficmanager.net@evil.example/")]
    [InlineData("https://user:pass@smba.trafficmanager.net/")]
    [InlineData("https://smba.trafficmanager.net\\@evil.example/")]
    [InlineData("https://smba.trafficmanager.net./emea/")]
    [InlineData("https://smba.trafficmanager.net/emea/?to=https://evil.example")]
    [InlineData("https://smba.trafficmanager.net/emea/#x")]
    [InlineData("https://ｓmba.trafficmanager.net/")]
    [InlineData("https://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("http://localhost:3978/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("urn:directline:local")]
    [InlineData("//smba.trafficmanager.net/")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not(string? url) => Hosts.Allows(url, out _).ShouldBeFalse();

    [Theory]
    [InlineData("http://localhost:56150/_connector", true)]
    [InlineData("http://127.0.0.1:56150/_connector", true)]
    [InlineData("http://192.168.1.5:56150/_connector", false)]
    [InlineData("http://localhost.evil.example/", false)]
    public void In_Development_this_machine_is_on_the_list_too(string url, bool expected) =>
        new ServiceHosts([], allowLoopback: true).Allows(url, out _).ShouldBe(expected);

    private static bool IsListed(Uri uri) => uri is { Scheme: "https", Port: 443, UserInfo: "" }
        && (uri.Host is "smba.trafficmanager.net" or "smba.infra.gov.example" || uri.Host.EndsWith(".botframework.com", StringComparison.Ordinal));

    // Every piece at every place of an address that is allowed, and every place cut out or doubled.
    private static IEnumerable<string> Mutations()
    {
        string[] pieces = ["@", "\\", "/", ".", ":", "#", "?", "%2e", "%00", "%40", " ", "\t", "\r\n", "evil.example", "@evil.example", ".evil.example/", "evil.example/",
            "[::1]", "127.0.0.1", ":80", ":8080@", "user:pw@", "xn--e1awd7f.", "。", "ａ", "\u200b", "//evil.example/", "http://evil.example/", "..", "0x7f000001", "2130706433", "localhost"];
        foreach (var url in new[] { "https://smba.trafficmanager.net/emea/", "https://directline.botframework.com/v3", "https://smba.infra.gov.example/x/", "http://evil.example/" })
            for (var place = 0; place <= url.Length; place++)
            {
                foreach (var piece in pieces)
                {
                    yield return url[..place] + piece + url[place..];
                    yield return url[..place] + piece;
                }
                if (place < url.Length) yield return url.Remove(place, 1);
                if (place < url.Length) yield return url.Insert(place, url[place].ToString());
            }
    }
}

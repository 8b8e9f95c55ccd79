using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Maatwerk.Tests.Deployment;

/// <summary>The place beside a web app where App Service gives tokens of its managed identity.</summary>
internal sealed class IdentityEndpoint : IAsyncDisposable
{
    public const string Header = "invented-header", Token = "invented-token";
    private const long Until = 4102444800; // the first second of 2100

    private readonly HttpListener listener = new();
    private readonly Task serving;

    public IdentityEndpoint()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/msi/token/";
        free.Stop();
        listener.Prefixes.Add(Address);
        listener.Start();
        serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>Resource and identity that tokens were asked for, with the header that proves who asks.</summary>
    public List<(string? Resource, string? ClientId, string? Header)> Asked { get; } = [];

    private async Task ServeAsync()
    {
        while (true)
        {
            HttpListenerContext call;
            try { call = await listener.GetContextAsync(); }
            catch (Exception error) when (error is HttpListenerException or ObjectDisposedException) { return; }
            var query = call.Request.QueryString;
            Asked.Add((query["resource"], query["client_id"], call.Request.Headers["X-IDENTITY-HEADER"]));
            call.Response.ContentType = "application/json";
            await call.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(
                $$"""{"access_token":"{{Token}}","expires_on":"{{Until}}","resource":"{{query["resource"]}}","token_type":"Bearer","client_id":"{{query["client_id"]}}"}"""));
            call.Response.Close();
        }
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        ((IDisposable)listener).Dispose();
    }
}

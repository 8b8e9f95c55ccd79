using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Maatwerk.Tests.Deployment;

/// <summary>The first half of a PostgreSQL server: it asks for a password, keeps what it gets, and refuses.</summary>
internal sealed class PostgresLoginServer : IAsyncDisposable
{
    private const int NoEncryption = 80877103, NoGss = 80877104;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task serving;

    public PostgresLoginServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public List<string> Passwords { get; } = [];

    public string ConnectionString => $"Host=127.0.0.1;Port={((IPEndPoint)listener.LocalEndpoint).Port};Username=maatwerk-identiteit;Database=maatwerk;SSL Mode=Disable;Timeout=5";

    private async Task ServeAsync()
    {
        while (true)
        {
            TcpClient client;
            try { client = await listener.AcceptTcpClientAsync(stop.Token); }
            catch (OperationCanceledException) { return; }
            using (client)
            {
                try { await RefuseAsync(client.GetStream()); }
                catch (IOException) { /* the client went away, which is what the test of a missing token does */ }
            }
        }
    }

    private async Task RefuseAsync(NetworkStream stream)
    {
        while (BinaryPrimitives.ReadInt32BigEndian(await BodyAsync(stream)) is NoEncryption or NoGss) await stream.WriteAsync("N"u8.ToArray());
        await stream.WriteAsync(new byte[] { (byte)'R', 0, 0, 0, 8, 0, 0, 0, 3 }); // in clear text, please
        (await BytesAsync(stream, 1))[0].ShouldBe((byte)'p');
        Passwords.Add(Encoding.UTF8.GetString(await BodyAsync(stream)).TrimEnd('\0'));
        var fields = Encoding.UTF8.GetBytes("SFATAL\0VFATAL\0C28P01\0Mthis server refuses everybody\0\0");
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, fields.Length + 4);
        await stream.WriteAsync(new byte[] { (byte)'E' }.Concat(length).Concat(fields).ToArray());
    }

    private static async Task<byte[]> BodyAsync(NetworkStream stream) =>
        await BytesAsync(stream, BinaryPrimitives.ReadInt32BigEndian(await BytesAsync(stream, 4)) - 4);

    private static async Task<byte[]> BytesAsync(NetworkStream stream, int count)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes);
        return bytes;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await serving;
        listener.Dispose();
        stop.Dispose();
    }
}

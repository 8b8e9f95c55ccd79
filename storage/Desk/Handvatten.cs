using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using Maatwerk.Domain.Casussen;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Turns;

namespace Maatwerk.Storage.Desk;

/// <inheritdoc/>
/// <remarks>
/// Half of a handle is a keyed hash of what it names, the other half is that itself under a mask made from the first half.
/// The key stands in the database, so every process reads the handles of every other and no table of handles is needed.
/// </remarks>
internal sealed class Handvatten(Session session, TurnScope turn) : IHandvatten
{
    private const string Secret = "handvatten";
    private const int Half = 8, Letters = 22;
    private byte[]? key;

    public async Task<string> MakeAsync(Handvat handvat)
    {
        var handle = new byte[Half + Half];
        var named = Bytes(handvat);
        Hash(await KeyAsync(), 0, named).CopyTo(handle, 0);
        Masked(await KeyAsync(), named, handle.AsSpan(0, Half)).CopyTo(handle, Half);
        return Base64Url.EncodeToString(handle);
    }

    public async Task<Handvat?> ReadAsync(string? handle)
    {
        var bytes = new byte[Half + Half];
        if (handle is not { Length: Letters } || Base64Url.DecodeFromChars(handle, bytes, out _, out var read) != OperationStatus.Done || read != bytes.Length) return null;
        var named = Masked(await KeyAsync(), bytes[Half..], bytes.AsSpan(0, Half));
        return CryptographicOperations.FixedTimeEquals(Hash(await KeyAsync(), 0, named), bytes.AsSpan(0, Half)) ? Named(named) : null;
    }

    private async Task<byte[]> KeyAsync() => key ??= await SecretStore.GetOrCreateAsync(session, Secret, turn.Now);

    private static byte[] Masked(byte[] key, byte[] named, ReadOnlySpan<byte> hash)
    {
        var mask = Hash(key, 1, hash);
        return [.. named.Select((one, place) => (byte)(one ^ mask[place]))];
    }

    // The first byte keeps the two uses of the key apart.
    private static byte[] Hash(byte[] key, byte use, ReadOnlySpan<byte> of) => HMACSHA256.HashData(key, (byte[])[use, .. of])[..Half];

    private static byte[] Bytes(Handvat handvat)
    {
        var bytes = new byte[Half];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, ((ulong)(ushort)handvat.Nummer.Jaar << 48) | ((ulong)(handvat.Nummer.Volgnummer & 0xFFFFFF) << 24) | (uint)(handvat.Versie & 0xFFFFFF));
        return bytes;
    }

    private static Handvat Named(byte[] bytes)
    {
        var all = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        return new Handvat(new Casusnummer((int)(all >> 48), (int)((all >> 24) & 0xFFFFFF)), (int)(all & 0xFFFFFF));
    }
}

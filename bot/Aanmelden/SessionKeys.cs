using System.Security.Cryptography;
using System.Xml.Linq;
using Maatwerk.Runtime.Turns;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Maatwerk.Bot.Aanmelden;

/// <summary>
/// The one key that sessions are sealed with. It comes from the database, like that of Direct Line, so that a session holds after a restart
/// and with every process on that database; nothing is written beside it.
/// </summary>
internal sealed class SessionKeys(ISecretStore secrets) : IXmlRepository
{
    private const int Bytes = 64;

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        // The framework asks once, at start, and knows no other way than waiting.
        var secret = secrets.GetOrCreateAsync("session-key", CancellationToken.None).GetAwaiter().GetResult();
        var master = HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Bytes, info: "session"u8.ToArray());
        var descriptor = new AuthenticatedEncryptorDescriptor(new AuthenticatedEncryptorConfiguration(), new Secret(master)).ExportToXml();
        return
        [
            new XElement("key",
                new XAttribute("id", new Guid(SHA256.HashData(master).AsSpan(0, 16))), new XAttribute("version", 1),
                new XElement("creationDate", "2026-01-01T00:00:00Z"), new XElement("activationDate", "2026-01-01T00:00:00Z"), new XElement("expirationDate", "9999-01-01T00:00:00Z"),
                new XElement("descriptor", new XAttribute("deserializerType", descriptor.DeserializerType.AssemblyQualifiedName!), descriptor.SerializedDescriptorElement)),
        ];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        throw new NotSupportedException("Expected the key from the database to be enough, got another one to keep.");
}

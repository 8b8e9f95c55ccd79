using System.Text.Json.Serialization;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>What tokens/generate and conversations may be asked with.</summary>
/// <param name="User">For whom the token is; only looked at in Development.</param>
/// <param name="TenantId">Development only: in which tenant that person is at home.</param>
/// <param name="ConversationId">A conversation of this same person to open again; absent for a new one.</param>
internal sealed record TokenParameters(TokenUser? User, string? TenantId = null, string? ConversationId = null);

/// <summary>The user of a token, in Development.</summary>
/// <param name="Id">Starts with <c>dl_</c>; put in front when it does not.</param>
/// <param name="Name">Display name.</param>
/// <param name="AadObjectId">As whom to speak; absent, an id that is a GUID counts.</param>
internal sealed record TokenUser(string? Id, string? Name, string? AadObjectId);

/// <summary>A conversation as Direct Line describes it.</summary>
internal sealed record ConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);

/// <summary>Activities after a watermark, with the new watermark.</summary>
internal sealed record ActivitySet(IReadOnlyList<Activity> Activities, string? Watermark);

/// <summary>A refusal with a name that clients know.</summary>
internal sealed record DirectLineError(DirectLineErrorDetail Error);

/// <summary>Name and explanation of a refusal.</summary>
internal sealed record DirectLineErrorDetail(string Code, string Message);

/// <summary>JSON of Direct Line; same rules as <see cref="ProtocolJson"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32,
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(TokenParameters))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(DirectLineError))]
internal sealed partial class DirectLineJson : JsonSerializerContext
{
    /// <summary>The context to read and write with.</summary>
    public static DirectLineJson Wire => wire ??= new(new(s_defaultOptions) { Encoder = ProtocolJson.Wire.Options.Encoder });

    private static DirectLineJson? wire;
}

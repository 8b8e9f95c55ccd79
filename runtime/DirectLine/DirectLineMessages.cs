using System.Text.Json.Serialization;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>What tokens/generate and conversations may be asked with.</summary>
/// <param name="User">For whom the token is; outside Development only its id counts.</param>
internal sealed record TokenParameters(TokenUser? User);

/// <summary>The user of a token.</summary>
/// <param name="Id">Starts with <c>dl_</c>; put in front when it does not.</param>
/// <param name="Name">Display name.</param>
/// <param name="AadObjectId">Development only: as whom to speak.</param>
/// <param name="TenantId">Development only: in which tenant.</param>
internal sealed record TokenUser(string? Id, string? Name, string? AadObjectId, string? TenantId);

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

using System.Text.Json;
using Maatwerk.Runtime.Hosting;
using Microsoft.AspNetCore.Http;

namespace Maatwerk.Runtime.DirectLine;

/// <summary>Reads the small bodies of tokens/generate and conversations; both may be empty.</summary>
internal static class DirectLineBody
{
    /// <summary>What was asked; null when the body is empty. Status 400, 408 or 413 when it cannot be read.</summary>
    public static async Task<(int Status, TokenParameters? Asked)> ReadAsync(HttpContext http, TimeProvider clock)
    {
        var (status, bytes) = await ActivityBody.ReadBytesAsync(http, clock);
        if (bytes is not { Length: > 0 }) return (status, null);
        try { return (status, JsonSerializer.Deserialize(bytes, DirectLineJson.Wire.TokenParameters)); }
        catch (Exception error) when (error is JsonException or InvalidOperationException) { return (StatusCodes.Status400BadRequest, null); }
    }
}

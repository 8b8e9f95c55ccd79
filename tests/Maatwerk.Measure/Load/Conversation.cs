using System.Buffers;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Maatwerk.Measure.Load;

/// <summary>One user who plays the script again and again, each time in a fresh conversation.</summary>
public sealed class Conversation(Script script, Uri endpoint, HttpMessageInvoker http, string runId, int number)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json") { CharSet = "utf-8" };
    private readonly ArrayBufferWriter<byte> buffer = new(2048);
    private readonly Dictionary<string, string> kept = new(StringComparer.Ordinal);
    private Answer? last;
    private int played = -1;
    private int next;

    /// <summary>The turn that <see cref="PlayAsync"/> plays next.</summary>
    public int Next => next;

    /// <summary>Plays one turn; null when all is well, else what went wrong.</summary>
    public async Task<string?> PlayAsync(CancellationToken cancellationToken)
    {
        if (next == 0)
            StartAfresh();
        var turn = next;
        var wrong = await SendAsync(script.Turns[turn], cancellationToken);
        next = wrong is null ? Following(turn) : 0;
        return wrong is null ? null : $"turn {turn + 1}: {wrong}";
    }

    /// <summary>The next turn whose condition holds; after the last one the script begins again.</summary>
    private int Following(int turn)
    {
        for (var candidate = turn + 1; candidate < script.Turns.Count; candidate++)
        {
            if (script.Turns[candidate].When is not { } condition || last!.Says(condition))
                return candidate;
        }
        return 0;
    }

    private string Person => script.People[number % script.People.Count];

    public int LastBytes => last?.Bytes ?? 0;

    /// <summary>Plays the script once, and returns what was answered to each turn, as it was sent.</summary>
    /// <exception cref="InvalidOperationException">A turn was not answered as the script asks.</exception>
    public async Task<IReadOnlyList<string>> RecordAsync(CancellationToken cancellationToken)
    {
        var answers = new List<string>();
        do
        {
            if (await PlayAsync(cancellationToken) is { } wrong)
                throw new InvalidOperationException($"Expected a conversation as in {script.Name}, got: {wrong}");
            answers.Add(last!.Raw);
        }
        while (next != 0);
        return answers;
    }

    private void StartAfresh()
    {
        played++;
        last = null;
        kept.Clear();
        kept["conversation"] = number.ToString(CultureInfo.InvariantCulture);
        kept["run"] = played.ToString(CultureInfo.InvariantCulture);
        kept["person"] = Person;
    }

    private async Task<string?> SendAsync(ScriptTurn turn, CancellationToken cancellationToken)
    {
        if (!TryWrite(turn, out var wrong))
            return wrong;
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        request.Content.Headers.ContentType = Json;
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            last = new Answer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellationToken));
        }
        catch (HttpRequestException broken)
        {
            return broken.Message;
        }
        return Judge(turn, last);
    }

    private string? Judge(ScriptTurn turn, Answer answer)
    {
        if (answer.Status is < 200 or > 299)
            return $"HTTP {answer.Status}: {Shorten(answer.Raw)}";
        if (turn.Expect is { } expected && !answer.Says(Fill(expected)))
            return $"\"{Fill(expected)}\" is not in the answer: {Shorten(answer.Strings())}";
        foreach (var (name, pattern) in turn.Keep ?? [])
        {
            var match = Regex.Match(answer.Strings(), pattern, RegexOptions.NonBacktracking);
            if (!match.Success)
                return $"nothing like {pattern} is in the answer: {Shorten(answer.Strings())}";
            kept[name] = match.Groups.Count > 1 ? match.Groups[1].Value : match.Value;
        }
        return null;
    }

    private bool TryWrite(ScriptTurn turn, out string? wrong)
    {
        IReadOnlyDictionary<string, JsonElement>? button = null;
        wrong = null;
        if (turn.Press is { } title && (button = last?.Press(title)) is null)
        {
            wrong = $"the last answer has no button \"{title}\"";
            return false;
        }
        buffer.ResetWrittenCount();
        using var json = new Utf8JsonWriter(buffer);
        WriteEnvelope(json, turn.Type);
        if (turn.Text is { } text)
            json.WriteString("text", Fill(text));
        if (button is not null || turn.Value is not null)
            WriteValue(json, button, turn.Value);
        json.WriteEndObject();
        return true;
    }

    private void WriteEnvelope(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("type", type);
        json.WriteString("id", $"{runId}-{number}-{played}-{next}");
        json.WriteString("channelId", script.Channel);
        json.WriteString("serviceUrl", endpoint.GetLeftPart(UriPartial.Authority));
        json.WriteString("deliveryMode", "expectReplies");
        json.WriteString("locale", "nl-NL");
        json.WriteStartObject("from");
        json.WriteString("id", $"user-{number}");
        json.WriteString("aadObjectId", Person);
        json.WriteString("role", "user");
        json.WriteEndObject();
        json.WriteStartObject("recipient");
        json.WriteString("id", "bot");
        json.WriteString("role", "bot");
        json.WriteEndObject();
        json.WriteStartObject("conversation");
        json.WriteString("id", $"{runId}-{number}-{played}");
        json.WriteString("tenantId", script.TenantId);
        json.WriteEndObject();
        json.WriteStartObject("channelData");
        json.WriteStartObject("tenant");
        json.WriteString("id", script.TenantId);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteValue(Utf8JsonWriter json, IReadOnlyDictionary<string, JsonElement>? button, JsonElement? value)
    {
        json.WritePropertyName("value");
        if (button is null)
        {
            WriteFilled(json, value!.Value);
            return;
        }
        var sent = button.ToDictionary(StringComparer.Ordinal);
        foreach (var member in value is { ValueKind: JsonValueKind.Object } extra ? extra.EnumerateObject() : [])
            sent[member.Name] = member.Value;
        json.WriteStartObject();
        foreach (var (name, member) in sent)
        {
            json.WritePropertyName(name);
            WriteFilled(json, member);
        }
        json.WriteEndObject();
    }

    private void WriteFilled(Utf8JsonWriter json, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
            json.WriteStringValue(Fill(value.GetString()!));
        else if (value.ValueKind == JsonValueKind.Object)
        {
            json.WriteStartObject();
            foreach (var member in value.EnumerateObject())
            {
                json.WritePropertyName(member.Name);
                WriteFilled(json, member.Value);
            }
            json.WriteEndObject();
        }
        else
            value.WriteTo(json);
    }

    private string Fill(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        foreach (var (name, value) in kept)
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return text;
    }

    private static string Shorten(string text) =>
        (text.Length > 400 ? text[..400] + "…" : text).ReplaceLineEndings(" / ");
}

using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Benchmarks;

/// <summary>Reading and writing one activity as the wire has it, with members of the channel that nobody typed.</summary>
[MemoryDiagnoser]
public class ActivityJsonBenchmarks
{
    private static readonly byte[] Wire = Encoding.UTF8.GetBytes("""
        {"type":"message","id":"1732270000000","timestamp":"2026-11-22T10:15:00Z","localTimestamp":"2026-11-22T11:15:00+01:00",
         "serviceUrl":"https://smba.trafficmanager.net/emea/","channelId":"msteams",
         "from":{"id":"29:1abc","name":"Sanne de Wit","aadObjectId":"00000000-0000-0000-0000-000000000004"},
         "conversation":{"conversationType":"personal","tenantId":"00000000-0000-0000-0000-00000000000a","id":"a:1xyz"},
         "recipient":{"id":"28:bot","name":"Maatwerk"},"textFormat":"plain","locale":"nl-NL",
         "text":"uithuiszetting vrijdag, gemeente Utrecht, UWV en CJIB werken niet mee",
         "entities":[{"type":"clientInfo","locale":"nl-NL","country":"NL","platform":"Windows","timezone":"Europe/Amsterdam"}],
         "channelData":{"tenant":{"id":"00000000-0000-0000-0000-00000000000a"}}}
        """);

    private readonly Activity activity = JsonSerializer.Deserialize(Wire, ProtocolJson.Wire.Activity)!;

    [Benchmark]
    public Activity? Read() => JsonSerializer.Deserialize(Wire, ProtocolJson.Wire.Activity);

    [Benchmark]
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(activity, ProtocolJson.Wire.Activity);
}

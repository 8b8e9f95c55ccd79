using BenchmarkDotNet.Attributes;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Benchmarks;

/// <summary>Understanding one message: a short one, and a story with several facts in it.</summary>
[MemoryDiagnoser]
public class RecognizerBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private readonly Recognizer recognizer = new(new RegisterNames(Gazetteer.Default));

    [Params(
        "uwv utrecht schulden",
        "Moeder met drie kinderen wordt vrijdag uit huis gezet in Zaanstad. UWV en CJIB houden allebei in, de schuld is ongeveer 4.500 euro. Past dit bij het LMM?")]
    public string Text { get; set; } = "";

    [Benchmark]
    public RecognizerResult Recognize() => recognizer.Recognize(Text, Today);
}

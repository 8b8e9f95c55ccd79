using System.Globalization;
using BenchmarkDotNet.Attributes;
using Maatwerk.Domain.Register;

namespace Maatwerk.Benchmarks;

/// <summary>One line of text searched in registers of growing size: spelt right, misspelt, and a name nobody has.</summary>
[MemoryDiagnoser]
public class RegisterSearchBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private RegisterIndex register = RegisterIndex.Empty;

    /// <summary>Entries in the register.</summary>
    [Params(5_000, 100_000)]
    public int Entries { get; set; }

    [Params("uwv utrecht schulden", "wie moet ik hebben bij de belastingdinst in den bosch", "gemeente Nergenshuizen")]
    public string Question { get; set; } = "";

    [GlobalSetup]
    public void Build()
    {
        var demo = DemoRegister.Create(Today);
        register = new RegisterIndex([.. Enumerable.Range(0, Entries).Select(i =>
            demo[i % demo.Count] with { Id = i.ToString(CultureInfo.InvariantCulture), Afwezigheid = null, OpvolgerId = null })]);
        register.Search("warm worden", Today);
    }

    [Benchmark]
    public Zoekresultaat Search() => register.Search(Question, Today);
}

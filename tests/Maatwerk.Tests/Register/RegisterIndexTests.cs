using System.Diagnostics;
using Maatwerk.Domain.Register;
using static Maatwerk.Tests.Register.Proefregister;

namespace Maatwerk.Tests.Register;

/// <summary>Size, speed, swapping and the stored form.</summary>
public class RegisterIndexTests
{
    private static readonly string[] Queries = ["uwv utrecht schulden", "amersfort jeugd", "sanne demoveld", "wie moet ik hebben bij gemeente zwolle voor zorg", "qwertyzxcv"];

    [Fact]
    public void A_hundred_thousand_entries_are_hardly_slower_than_a_thousand()
    {
        var klein = new RegisterIndex(Copies(1));
        var groot = new RegisterIndex(Copies(85));
        groot.Count.ShouldBeGreaterThan(100_000);
        Fastest(groot).ShouldBeLessThan(30 * Fastest(klein));
    }

    [Fact]
    public async Task The_index_is_rebuilt_only_for_a_newer_version()
    {
        var source = new Bron { Functionarissen = [Entry("a", "GM0344")], Versie = 1 };
        using var houder = new RegisterHouder(source);
        houder.Search("utrecht", Today).ShouldBeOfType<Zoekresultaat.NietAangesloten>();
        (await houder.RefreshAsync(CancellationToken.None)).ShouldBeTrue();
        houder.Find("a").ShouldNotBeNull();
        var nu = houder.Nu;
        (await houder.RefreshAsync(CancellationToken.None)).ShouldBeFalse();
        houder.Nu.ShouldBeSameAs(nu);
        (source.Functionarissen, source.Versie) = ([Entry("b", "GM0344")], 2);
        (await houder.RefreshAsync(CancellationToken.None)).ShouldBeTrue();
        houder.Find("a").ShouldBeNull();
        nu.Find("a").ShouldNotBeNull();
    }

    [Fact]
    public void Many_searches_at_once_give_the_same_answers()
    {
        var alleen = Queries.Select(q => Whole.Search(q, Today).Treffers.Select(t => t.Functionaris.Id).ToList()).ToList();
        Parallel.For(0, 400, i =>
            Whole.Search(Queries[i % Queries.Length], Today).Treffers.Select(t => t.Functionaris.Id).ShouldBe(alleen[i % Queries.Length]));
    }

    [Fact]
    public void The_stored_form_is_stable()
    {
        var functionaris = Entry("gm0344-bestaan", "GM0344", "Schulden").Away("gm0344-toegang") with { Werkdagen = [DayOfWeek.Monday], Werkgebied = new("Midden", ["GM0344"]) };
        MaatwerkfunctionarisJson.Write(functionaris).ShouldBe(
            """{"id":"gm0344-bestaan","naam":"Demo-team gm0344-bestaan","soort":"Team","organisatieId":"GM0344","werkgebied":{"naam":"Midden","gemeenten":["GM0344"]},"email":"gm0344-bestaan@gemeente.example","telefoon":"088-000 00 00","themas":["Schulden"],"regelingen":[],"mandaat":"voorbeeld","werkdagen":["Monday"],"afwezigheid":{"van":"2026-11-21","totEnMet":"2026-11-27","vervangerId":"gm0344-toegang"},"gecontroleerdOp":"2026-11-22","status":"TijdelijkAfwezig","demo":true}""");
    }

    [Fact]
    public void Every_demo_entry_survives_being_stored()
    {
        foreach (var functionaris in DemoRegister.Create(Today))
        {
            var json = MaatwerkfunctionarisJson.Write(functionaris);
            MaatwerkfunctionarisJson.Write(MaatwerkfunctionarisJson.Read(json)).ShouldBe(json);
        }
    }

    private static List<Maatwerkfunctionaris> Copies(int times) =>
        [.. DemoRegister.Create(Today).SelectMany(f => Enumerable.Range(0, times).Select(i => f with { Id = $"{f.Id}-{i}" }))];

    /// <summary>The fastest of many rounds, so that a busy machine does not decide.</summary>
    private static double Fastest(RegisterIndex index) => Enumerable.Range(0, 30).Min(_ =>
    {
        var start = Stopwatch.GetTimestamp();
        foreach (var query in Queries)
            index.Search(query, Today);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });

    private sealed class Bron : IRegisterSource
    {
        public IReadOnlyList<Maatwerkfunctionaris> Functionarissen { get; set; } = [];
        public long Versie { get; set; }

        public Task<IReadOnlyList<Maatwerkfunctionaris>> LoadAsync(CancellationToken cancellationToken) => Task.FromResult(Functionarissen);

        public Task<long> VersionAsync(CancellationToken cancellationToken) => Task.FromResult(Versie);
    }
}

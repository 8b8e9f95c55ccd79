using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Storage;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Seed;
using Maatwerk.Storage.Sql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Tests.Storage;

public class SeedTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string> Databases => TestDatabases.All;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_demo_people_are_put_in_once_and_keep_what_was_changed(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await DevelopmentSeed.ApplyAsync(store.Database, Today, default);
        await store.Database.RunAsync(session => new Maatwerk.Storage.Desk.Gebruikers(session).SaveAsync(DemoGebruikers.All[3] with { Naam = "Anders" }), default);
        await DevelopmentSeed.ApplyAsync(store.Database, Today, default);

        (await store.Database.CountAsync("gebruiker")).ShouldBe(14);
        var found = (await store.ReadAsync(turn => turn.Desk.Gebruikers.FindAsync(TestStore.Indiener))).ShouldNotBeNull();
        (found.Naam, found.OrganisatieId).ShouldBe(("Anders", "GM0344"));
        found.Rollen.ShouldBe(DemoGebruikers.All[3].Rollen);
        (await store.ReadAsync(turn => turn.Desk.Gebruikers.FindAsync(TestStore.Indiener with { TenantId = "ander" }))).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_register_comes_back_whole_and_its_version_tells_of_each_change(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var source = new RegisterSource(store.Database);
        var before = await source.VersionAsync(default);
        await DevelopmentSeed.ApplyAsync(store.Database, Today, default);
        await DevelopmentSeed.ApplyAsync(store.Database, Today, default);

        var entries = await source.LoadAsync(default);

        entries.Select(MaatwerkfunctionarisJson.Write).ShouldBe(DemoRegister.Create(Today).OrderBy(e => e.Id, StringComparer.Ordinal).Select(MaatwerkfunctionarisJson.Write));
        (await source.VersionAsync(default)).ShouldBe(before + 1);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_host_finds_the_register_filled_when_it_starts(string database)
    {
        await using var there = await TestDatabases.CreateAsync(database);
        await using var services = new ServiceCollection().AddMaatwerkStorage(there.ConnectionString, developmentSeed: true).BuildServiceProvider();
        foreach (var hosted in services.GetServices<IHostedService>())
            await hosted.StartAsync(default);

        services.GetRequiredService<IRegister>().Of("GM0344").ShouldNotBeEmpty();

        foreach (var hosted in services.GetServices<IHostedService>().Reverse())
            await hosted.StopAsync(default);
    }
}

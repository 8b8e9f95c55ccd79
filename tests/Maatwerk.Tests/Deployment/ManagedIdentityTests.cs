using System.Reflection;
using Maatwerk.Storage;
using Maatwerk.Storage.Postgres;
using Maatwerk.Storage.Sql;
using Maatwerk.Tests.Teams;

namespace Maatwerk.Tests.Deployment;

/// <summary>PostgreSQL without a password: the token of a managed identity goes in its place.</summary>
public class ManagedIdentityTests
{
    private const string ClientId = "00000000-0000-4000-8000-0000000000c1";
    private const string Postgres = "Host=db.example;Database=maatwerk;Username=maatwerk-identiteit;SSL Mode=VerifyFull";

    [Theory]
    [InlineData("not-a-guid", Postgres, "must be a GUID")]
    [InlineData("00000000-0000-0000-0000-000000000000", Postgres, "must be a GUID")]
    [InlineData(ClientId, "Data Source=data/maatwerk.db", "is for PostgreSQL")]
    [InlineData(ClientId, Postgres + ";Password=x", "choose one of the two")]
    [InlineData(ClientId, Postgres + ";PWD=x", "choose one of the two")]
    [InlineData(ClientId, "Host=db.example;Database=maatwerk", "Username=")]
    public void A_setting_that_cannot_work_keeps_the_bot_from_starting(string clientId, string connectionString, string reason)
    {
        var error = Should.Throw<StorageStartException>(() => Databases.For(connectionString, clientId));
        error.Message.ShouldContain(reason);
        error.Message.ShouldContain("Storage__");
    }

    [Theory]
    [InlineData(null, Postgres + ";Password=x")]
    [InlineData(" ", Postgres + ";Password=x")]
    [InlineData(" " + ClientId + " ", Postgres)]
    public async Task The_identity_is_used_only_when_it_is_named(string? clientId, string connectionString)
    {
        await using var database = Databases.For(connectionString, clientId);
        database.ShouldBeOfType<PostgresDatabase>();
    }

    [Fact]
    public async Task The_token_goes_for_the_password_and_every_new_connection_asks_for_one()
    {
        await using var server = new PostgresLoginServer();
        var given = 0;
        await using var database = new PostgresDatabase(server.ConnectionString, new Tokens(() => $"token {++given}"));
        for (var start = 0; start < 2; start++)
            await Should.ThrowAsync<StorageStartException>(() => database.OpenAsync(CancellationToken.None));
        given.ShouldBeGreaterThan(1); // one start may try more than once
        server.Passwords.ShouldBe(Enumerable.Range(1, given).Select(number => $"token {number}"));
    }

    [Fact]
    public async Task Without_a_token_the_bot_does_not_start_and_says_why()
    {
        await using var server = new PostgresLoginServer();
        await using var database = new PostgresDatabase(server.ConnectionString, new Tokens(() => throw new DatabaseTokenException("No token: nobody there.", new HttpRequestException())));
        (await Should.ThrowAsync<StorageStartException>(() => database.OpenAsync(CancellationToken.None))).Message.ShouldBe("PostgreSQL cannot be used: No token: nobody there.");
        server.Passwords.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_program_as_deployed_gets_its_token_from_App_Service_and_logs_in_with_it()
    {
        await using var identity = new IdentityEndpoint();
        await using var server = new PostgresLoginServer();
        var settings = HardeningTests.Settings(ownIdentity: true).ToDictionary(setting => setting.Key, setting => setting.Value!);
        settings["Storage__ConnectionString"] = server.ConnectionString;
        settings["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        settings["IDENTITY_ENDPOINT"] = identity.Address;
        settings["IDENTITY_HEADER"] = IdentityEndpoint.Header;
        var bot = typeof(ManagedIdentityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Bot").Value!;
        var said = await Command.RunAsync("dotnet", [bot], settings);
        said.Code.ShouldNotBe(0);
        (said.Output + said.Errors).ShouldContain("this server refuses everybody");
        identity.Asked.ShouldAllBe(asked => asked.Resource == "https://ossrdbms-aad.database.windows.net" && asked.ClientId == settings["Storage__ManagedIdentityClientId"] && asked.Header == IdentityEndpoint.Header);
        server.Passwords.ShouldNotBeEmpty();
        server.Passwords.ShouldAllBe(password => password == IdentityEndpoint.Token);
    }

    private sealed class Tokens(Func<string> give) : IDatabaseTokens
    {
        public ValueTask<string> GetAsync(CancellationToken cancellationToken) => new(give());
    }
}

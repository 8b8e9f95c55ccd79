using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Storage.Desk;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Seed;

/// <summary>Puts the demo people and the demo register in an empty database, once; what was changed since stays.</summary>
internal static class DevelopmentSeed
{
    private const string HasPeople = "SELECT COUNT(*) FROM gebruiker";
    private const string HasRegister = "SELECT COUNT(*) FROM functionaris";

    public static Task ApplyAsync(IDatabase database, DateOnly today, CancellationToken cancellationToken) => database.RunAsync(async session =>
    {
        await session.LockAsync("seed");
        if (await session.FindAsync(HasPeople, row => row.GetInt64(0)) == 0)
            await AddAsync(session, DemoGebruikers.All);
        if (await session.FindAsync(HasRegister, row => row.GetInt64(0)) == 0)
            await RegisterSource.SaveAsync(session, DemoRegister.Create(today));
    }, cancellationToken);

    private static async Task AddAsync(Session session, IEnumerable<Gebruiker> people)
    {
        var gebruikers = new Desk.Gebruikers(session);
        foreach (var person in people)
            await gebruikers.SaveAsync(person);
    }
}

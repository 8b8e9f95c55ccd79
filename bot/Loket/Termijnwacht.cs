using Maatwerk.Domain;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Bot.Loket;

/// <summary>Tells people of the days that have come, and takes the few steps that belong to nobody but the calendar.</summary>
public static class Termijnwacht
{
    private const int MostAtOnce = 25;

    /// <summary>The kinds that have something to do on a day, by name.</summary>
    private static readonly Dictionary<string, Func<IDesk, string, Termijn, Task>> Soorten = new(StringComparer.Ordinal)
    {
        [Ingangcontrole.Zaaksoort] = Ingangherinnering.TellAsync,
        [Afspraaktermijn.Zaaksoort] = Ingangherinnering.TellSignersAsync,
        [TimeOutAfspraak.Soort] = StepAsync<TimeOutAfspraak>,
    };

    public static async Task RunAsync(IDesk desk)
    {
        foreach (var vervallen in await desk.Termijnen.DueAsync(MostAtOnce))
        {
            if (vervallen.Termijn.Aan == Ontvanger.Assistent) await ActAsync(desk, vervallen);
            else await desk.TellAsync(vervallen);
            await desk.Termijnen.DoneAsync(vervallen);
        }
    }

    internal static async Task StepAsync<T>(IDesk desk, string id, Termijn termijn) where T : class, ITraject<T>
    {
        if (await desk.Trajecten.FindAsync<T>(id) is { } traject && traject.OnDay(termijn, desk.Now) is { } next)
            await desk.Trajecten.SaveAsync(next, new AuditSpoor(Domain.Gebruikers.Gebruiker.Assistent.Id, termijn.Soort));
    }

    private static Task ActAsync(IDesk desk, VervallenTermijn vervallen)
    {
        var at = vervallen.Zaak.IndexOf('/', StringComparison.Ordinal);
        return at > 0 && Soorten.TryGetValue(vervallen.Zaak[..at], out var act) ? act(desk, vervallen.Zaak[(at + 1)..], vervallen.Termijn) : Task.CompletedTask;
    }
}

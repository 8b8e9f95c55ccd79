using Maatwerk.Domain.Register;
using Maatwerk.Runtime.Turns;
using Microsoft.Extensions.Hosting;

namespace Maatwerk.Storage;

/// <summary>Fills the register index before the host listens, and keeps it in step with the database, whichever process changed it.</summary>
internal sealed class RegisterWatch(IRegister register, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (register is not RegisterHouder index)
            return;
        await index.RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(LookEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await LookAsync((RegisterHouder)register, stoppingToken);
    }

    private static async Task LookAsync(RegisterHouder index, CancellationToken stoppingToken)
    {
        try
        {
            await index.RefreshAsync(stoppingToken);
        }
        catch (TurnStoreUnavailableException)
        {
            // The database is away: the readiness page says so, and search goes on with what it has.
        }
    }
}

// A process that files casussen and ends itself the hard way at a named place. The crash tests start it, again and again, on one database.
// Arguments: connection string, fail point, how often it is passed before the end, name of the round.
using System.Diagnostics;
using System.Globalization;
using Maatwerk.KillHost;
using Maatwerk.Storage;
using Maatwerk.Storage.Sql;
using Maatwerk.Storage.Turns;

var (failPoint, times, round) = (args[1], int.Parse(args[2], CultureInfo.InvariantCulture), args[3]);
var passed = 0;

await using var database = Databases.For(args[0]);
await database.OpenAsync(CancellationToken.None);
FailPoint.Reached = name =>
{
    if (name != failPoint || Interlocked.Increment(ref passed) != times)
        return;
    // An answer that was given too early gets the time to leave, so that the ledger shows it.
    new ManualResetEventSlim().Wait(TimeSpan.FromMilliseconds(50));
    Process.GetCurrentProcess().Kill();
};
// Filing asks the register nothing.
var store = new TurnStore(database, new Signals(TimeProvider.System), register: null!, new Maatwerk.Domain.Loket.Loketgegevens(), RetentionPeriods.Default, TimeProvider.System);
await Task.WhenAll(Enumerable.Range(0, Filing.Conversations).Select(conversation => Task.Run(() => Filing.RunAsync(store, round, conversation))));

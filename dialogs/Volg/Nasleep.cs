using Maatwerk.Dialogs.Escalatie;
using Maatwerk.Dialogs.Overleggen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Volg;

/// <summary>What was begun for a casus ends with it when its filer withdraws it.</summary>
internal static class Nasleep
{
    public static async Task EndTrajectenAsync(this IDesk desk, Werk werk, Gebruiker wie, string? reden, DateTimeOffset nu)
    {
        foreach (var let in await desk.Trajecten.OfAsync<Let>(werk.Casus.Nummer))
        {
            var step = new LetStap(LetTrigger.Vervalt, wie, nu) { Reden = reden };
            if (let.Refuses(step) is null) await desk.KeepAsync(new LetWerk(let.Apply(step), werk), step, null);
        }
        foreach (var overleg in await desk.Trajecten.OfAsync<Overleg>(werk.Casus.Nummer))
        {
            var step = new OverlegStap(OverlegTrigger.ZegAf, wie, nu) { Reden = reden };
            if (overleg.Refuses(step) is null) await desk.KeepAsync(new OverlegWerk(overleg.Apply(step), werk), step, null);
        }
    }
}

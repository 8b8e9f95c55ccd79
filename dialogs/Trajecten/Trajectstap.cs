using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Trajecten;

/// <summary>Moving what is begun for a casus.</summary>
internal static class Trajectstap
{
    /// <summary>Takes a step and stores it, and gives what there is to say: what came of it, or kindly why not.</summary>
    /// <param name="after">What comes along with the step, before it is stored.</param>
    public static async Task<(T? Next, string? No)> TakeAsync<T, TStatus, TTrigger, TStap>(this IDesk desk, T traject, TStap stap, Func<T, T>? after = null)
        where T : Zaak<T, TStatus, TTrigger, TStap>, ITraject<T> where TStatus : struct, Enum where TTrigger : struct, Enum where TStap : Stap<TTrigger>
    {
        if (traject.Refuses(stap) is { } no) return (null, no.ForUser);
        try
        {
            var next = traject.Apply(stap);
            return (await desk.Trajecten.SaveAsync(after is null ? next : after(next), new AuditSpoor(stap.Wie.Id, stap.Trigger.ToString())), null);
        }
        catch (TrajectGewijzigdException)
        {
            return (null, "Iemand anders heeft hier net iets gewijzigd. Ik heb niets gedaan. Bekijk het en probeer het opnieuw.");
        }
    }
}

using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Reading and moving a casus from a dialog.</summary>
internal static class Stappen
{
    public static Task<(Casus? Casus, Gebruiker Wie)> SeeAsync(this DialogContext dialog, string nummer) => dialog.PeekAsync(async desk =>
    {
        var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
        return (await desk.OpenAsync(nummer, wie, "inzien"), wie);
    });

    /// <summary>Takes a step of the life cycle once, and returns what there is to say about it.</summary>
    public static Task<string> StepAsync(this DialogContext dialog, string nummer, string naam, Func<Casus, Gebruiker, Stap> stap, Func<Casus, string> said) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await desk.MeAsync(dialog.Me(), dialog.From.Name);
            if (await desk.OpenAsync(nummer, wie, naam) is not { } casus) return CasusKeuze.NotFound(nummer);
            var step = stap(casus, wie);
            if (casus.Refuses(step) is { } no) return no.ForUser;
            var next = casus.Apply(step);
            try
            {
                await desk.Casussen.SaveAsync(next);
            }
            catch (CasusGewijzigdException)
            {
                return $"Iemand anders heeft casus {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘status {nummer}’ en probeer het opnieuw.";
            }
            return said(next);
        });
}

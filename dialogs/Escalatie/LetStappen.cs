using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>Reading and moving a case of the LET from a dialog.</summary>
internal static class LetStappen
{
    /// <summary>The newest case of the LET on a casus, if it exists and the policy allows this act with it.</summary>
    public static async Task<LetWerk?> OpenLetAsync(this IDesk desk, string nummer, Gebruiker wie, string doel, Handeling handeling) =>
        await desk.OpenAsync(nummer, wie, doel, handeling) is { } werk && await desk.Trajecten.OfAsync<Let>(werk.Casus.Nummer) is [var let, ..] && IsInvited(let, wie) ? new LetWerk(let, werk) : null;

    /// <summary>Takes a step of the LET once, moves the casus with it, tells who must know, and returns what there is to say.</summary>
    public static Task<string> LetStepAsync(this DialogContext dialog, string nummer, string naam, Handeling handeling, Func<Let, Gebruiker, LetStap> stap, Func<Let, string> said) =>
        dialog.DoOnceAsync(naam, VolgJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.OpenLetAsync(nummer, wie, naam, handeling) is not { } zaak) return NotFound(nummer);
            var step = stap(zaak.Let, wie);
            if (zaak.Let.Refuses(step) is { } no) return no.ForUser;
            var next = zaak.Let.Apply(step);
            if (OfCasus(zaak.Let, next, step) is { } forCasus && zaak.Werk.Casus.Refuses(forCasus) is { } stays) return stays.ForUser;
            try
            {
                await desk.KeepAsync(zaak with { Let = next }, step, OfCasus(zaak.Let, next, step));
                return said(next);
            }
            catch (Exception error) when (error is CasusGewijzigdException or TrajectGewijzigdException)
            {
                return Changed(nummer);
            }
        });

    // The casus first: when somebody changed it meanwhile, nothing is written yet.
    public static async Task KeepAsync(this IDesk desk, LetWerk zaak, LetStap step, Stap? forCasus)
    {
        if (forCasus is not null) await desk.Casussen.SaveAsync(zaak.Werk.Casus.Apply(forCasus));
        await desk.Trajecten.SaveAsync(zaak.Let, new AuditSpoor(step.Wie.Id, step.Trigger.ToString()));
        await desk.TellAsync(zaak, step);
    }

    public static string NotFound(string nummer) => $"Ik vind bij het LET geen zaak {nummer} die je mag zien. Klopt het nummer?";

    public static string Changed(string nummer) => $"Iemand anders heeft {nummer} net gewijzigd. Ik heb niets gedaan. Typ ‘let {nummer}’ en probeer het opnieuw.";

    private static Stap? OfCasus(Let before, Let after, LetStap step) => LetLevensloop.ForCasus(before.Status, after.Status) is { } result
        ? new Stap(CasusTrigger.LetKlaar, step.Wie, step.Nu) { Let = result, Reden = step.Reden, Tekst = step.Tekst, Acties = step.Acties } : null;

    // Who is a bestuurder and nothing else here, sits at the table only after the invitation of the own organisation.
    private static bool IsInvited(Let let, Gebruiker wie) =>
        !wie.Is(Rol.Bestuurder) || wie.Is(Rol.Regievoerder) || wie.Is(Rol.LetVoorzitter) || wie.Id == let.Indiener || let.PartijOf(wie) is { Vertegenwoordiger: not null };
}

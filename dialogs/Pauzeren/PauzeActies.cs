using System.Text.Json.Serialization;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Trajecten;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Pauzes;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>A pause as an act keeps it while it asks: which one, and what to choose from.</summary>
/// <param name="Nee">Why the act cannot be done, or null.</param>
public sealed record PauzeBeeld(string Id, string Titel, string? Nee)
{
    /// <summary>The creditors the act may be about.</summary>
    public IReadOnlyList<string> Schuldeisers { get; init; } = [];

    /// <summary>Of what was shown; null when nothing is judged.</summary>
    public string? Vingerafdruk { get; init; }
}

/// <summary>Reading and moving a time-out agreement from a dialog.</summary>
internal static class PauzeActies
{
    /// <summary>Whether this person may do this with that pause; each look is recorded.</summary>
    public static async Task<bool> MayAsync(this IDesk desk, TimeOutAfspraak pauze, Gebruiker wie, string doel, Handeling handeling)
    {
        var casus = pauze.Casus is { } nummer ? await desk.Casussen.FindAsync(nummer) : null;
        var tie = pauze.Tie(wie) | (casus is null ? Betrekking.Geen : Betrekkingen.Of(wie, casus, await desk.Dossiers.FindAsync(casus.Nummer)));
        var besluit = Bevoegdheden.Decide(wie, handeling, tie);
        await desk.Audit.RecordAsync(new AuditRegel(wie.Id, doel, $"time-out/{pauze.Casus?.ToString() ?? pauze.Id}", besluit.InAudit));
        return besluit.Toegestaan;
    }

    /// <summary>The pauses this person may do this with: of one casus when it is named, otherwise all that are open.</summary>
    public static async Task<IReadOnlyList<TimeOutAfspraak>> PauzesAsync(this IDesk desk, string? casus, Gebruiker wie, string doel, Handeling handeling)
    {
        var all = casus is null ? await desk.Trajecten.OpenAsync<TimeOutAfspraak>()
            : Casusnummer.Parse(casus) is { } nummer ? await desk.Trajecten.OfAsync<TimeOutAfspraak>(nummer) : [];
        var mine = new List<TimeOutAfspraak>();
        foreach (var pauze in all)
            if ((casus is not null || pauze.Tie(wie) != Betrekking.Geen) && await desk.MayAsync(pauze, wie, doel, handeling)) mine.Add(pauze);
        return mine;
    }

    /// <summary>The pause that is meant: of the named casus, the only one, or chosen. Null after having said why there is none.</summary>
    /// <param name="probe">The step with everything filled in: what refuses it now, will refuse it later.</param>
    public static async Task<PauzeBeeld?> BeginAsync(this DialogContext dialog, LoketStart start, string doel, Handeling handeling, Func<Gebruiker, TimeOutAfspraak, TimeOutStap?> probe, Func<Vordering, bool>? schuldeisers = null)
    {
        var found = await dialog.LookUpAsync("pauzes", PauzerenJson.Default.ListPauzeBeeld, async desk =>
        {
            var wie = await dialog.MeAsync(desk);
            return (await desk.PauzesAsync(start.Casus, wie, doel, handeling)).Select(pauze => Of(pauze, probe(wie, pauze), schuldeisers)).ToList();
        });
        var fits = found.Where(one => one.Nee is null).ToList();
        if (fits.Count == 0)
        {
            await dialog.SayAsync(found.Count == 0 || (start.Casus is null && found.Count > 1) ? None(start.Casus) : found[0].Nee!);
            return null;
        }
        var id = await dialog.AskAsync("pauze", Keuze.Of("Welke pauze bedoel je?", fits.Select(one => new Optie(one.Id, one.Titel))).Steering().Known(fits.Count == 1 || start.Casus is not null, fits[0].Id));
        return fits.First(one => one.Id == id);
    }

    /// <summary>Takes a step once and returns what there is to say about it.</summary>
    public static Task<string> PauzeStapAsync(this DialogContext dialog, PauzeBeeld beeld, string naam, Handeling handeling, Func<Gebruiker, TimeOutAfspraak, TimeOutStap> stap, Func<TimeOutAfspraak, string> said) =>
        dialog.DoOnceAsync(naam, PauzerenJson.Default.String, async (desk, _) =>
        {
            var wie = await dialog.MeAsync(desk);
            if (await desk.Trajecten.FindAsync<TimeOutAfspraak>(beeld.Id) is not { } pauze || !await desk.MayAsync(pauze, wie, naam, handeling)) return None(null);
            var step = stap(wie, pauze);
            var kept = await desk.TakeAsync<TimeOutAfspraak, TimeOutStatus, TimeOutTrigger, TimeOutStap>(pauze, step, next => next.Settled(dialog.Now));
            if (kept.Next is not { } changed) return kept.No!;
            await PauzeSignalen.SendAsync(desk, pauze, changed, step);
            return said(changed);
        });

    /// <summary>What somebody types to do this with that pause.</summary>
    public static string None(string? casus) => casus is null
        ? "Ik zie nu geen pauze waar jij dit bij kunt doen. Typ ‘mijn pauzes’ om te zien wat er loopt."
        : $"Ik zie bij casus {casus} geen pauze waar jij dit bij kunt doen. Typ ‘mijn pauzes’ om te zien wat er loopt.";

    private static PauzeBeeld Of(TimeOutAfspraak pauze, TimeOutStap? probe, Func<Vordering, bool>? schuldeisers) => new(pauze.Id, pauze.Titel, probe is null ? null : pauze.Refuses(probe)?.ForUser)
    {
        Schuldeisers = schuldeisers is null ? [] : [.. pauze.Vorderingen.Where(schuldeisers).Select(one => one.Organisatie)], Vingerafdruk = pauze.VierOgen?.Vingerafdruk,
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(List<PauzeBeeld>))]
[JsonSerializable(typeof(VoorbereidBeeld))]
[JsonSerializable(typeof(VerlengBeeld))]
[JsonSerializable(typeof(string))]
public sealed partial class PauzerenJson : JsonSerializerContext;

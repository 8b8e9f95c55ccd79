using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Domain.Termijnen;

/// <summary>Turns a term whose day has come into signals for the people it is for.</summary>
public static class Ontvangers
{
    /// <summary>Tells everybody the term is for. Somebody without an account is passed over: there is no chat to reach.</summary>
    public static async Task TellAsync(this IDesk desk, VervallenTermijn vervallen)
    {
        var casus = vervallen.Casus is { } nummer ? await desk.Casussen.FindAsync(nummer) : null;
        var dossier = casus is null ? null : await desk.Dossiers.FindAsync(casus.Nummer);
        foreach (var wie in (await OfAsync(desk, vervallen.Termijn, casus, dossier)).Distinct())
            await desk.Signalen.SendAsync(new Signaal(wie, vervallen.Termijn.Soort, vervallen.Casus?.ToString() ?? "je werk", vervallen.Termijn.Tekst)
            {
                IsDringend = vervallen.Termijn.IsDringend, Opdracht = vervallen.Casus is { } about ? $"status {about}" : null,
            });
    }

    /// <summary>Who that is for this casus.</summary>
    public static async Task<IEnumerable<GebruikerId>> OfAsync(IDesk desk, Ontvanger aan, Casus casus, Dossier? dossier) => aan switch
    {
        Ontvanger.Indiener => [casus.Indiener],
        Ontvanger.Behandelaar => await HandlersAsync(desk, casus, dossier),
        Ontvanger.IndienerEnBehandelaar => [casus.Indiener, .. await HandlersAsync(desk, casus, dossier)],
        Ontvanger.Regievoerders => await WithAsync(desk, Rol.Regievoerder),
        Ontvanger.LetVoorzitter => await WithAsync(desk, Rol.LetVoorzitter),
        Ontvanger.BeheerderOverbrugging => await WithAsync(desk, Rol.BeheerderOverbrugging),
        _ => [],
    };

    private static async Task<IEnumerable<GebruikerId>> OfAsync(IDesk desk, Termijn termijn, Casus? casus, Dossier? dossier)
    {
        var named = termijn.Wie is { } wie ? [wie] : Array.Empty<GebruikerId>();
        return casus is null ? named : named.Concat(await OfAsync(desk, termijn.Aan, casus, dossier));
    }

    private static async Task<IReadOnlyList<GebruikerId>> HandlersAsync(IDesk desk, Casus casus, Dossier? dossier) =>
        dossier?.Behandelaar is { } lies ? [lies.Wie] : casus.WasAtLmm ? await WithAsync(desk, Rol.Regievoerder) : [];

    private static async Task<IReadOnlyList<GebruikerId>> WithAsync(IDesk desk, Rol rol) => [.. (await desk.Gebruikers.WithAsync(rol)).Select(wie => wie.Id)];
}

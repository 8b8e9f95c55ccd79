using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>Tells the right people that an entry or an agreement has to be looked at again.</summary>
public static class Ingangherinnering
{
    /// <summary>To who keeps the entry; else who keeps the organisation; else who keeps the register.</summary>
    public static async Task TellAsync(IDesk desk, string ingangId, Termijn termijn)
    {
        if (await desk.Registerbeheer.EntryAsync(ingangId) is not { Status: not Functionarisstatus.Vervallen } ingang) return;
        foreach (var wie in await HolderAsync(desk, ingang) is { } houder ? [houder] : await KeepersAsync(desk, ingang.OrganisatieId))
            await desk.Signalen.SendAsync(new Signaal(wie, termijn.Soort, "het register", termijn.Tekst) { Opdracht = $"nog juist {ingang.Id}" });
    }

    /// <summary>To who keeps the organisation and who signs for it.</summary>
    public static async Task TellSignersAsync(IDesk desk, string organisatieId, Termijn termijn)
    {
        var signers = (await desk.Gebruikers.WithAsync(Rol.Bestuurder, organisatieId)).Select(wie => wie.Id);
        foreach (var wie in (await KeepersAsync(desk, organisatieId)).Concat(signers).Distinct())
            await desk.Signalen.SendAsync(new Signaal(wie, termijn.Soort, "bestuurlijke afspraken", termijn.Tekst) { Opdracht = "afspraken" });
    }

    /// <summary>The organisatiebeheerders of that organisation; the registerbeheerders when it has none.</summary>
    public static async Task<IReadOnlyList<GebruikerId>> KeepersAsync(IDesk desk, string organisatieId)
    {
        var own = (await desk.Gebruikers.WithAsync(Rol.Organisatiebeheerder, organisatieId)).Select(wie => wie.Id).ToList();
        return own.Count > 0 ? own : [.. (await desk.Gebruikers.WithAsync(Rol.Registerbeheerder)).Select(wie => wie.Id)];
    }

    /// <summary>The maatwerkfunctionaris who keeps the entry; null when nobody does, or not any more.</summary>
    public static async Task<GebruikerId?> HolderAsync(IDesk desk, Maatwerkfunctionaris ingang) => ingang.Houder is not { } houder ? null
        : (await desk.Gebruikers.WithAsync(Rol.Maatwerkfunctionaris, ingang.OrganisatieId)).FirstOrDefault(wie => wie.Id.ObjectId == houder)?.Id;
}

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
        if (termijn.Wie?.TenantId is not { } tenantId || await desk.Registerbeheer.EntryAsync(ingangId) is not { Status: not Functionarisstatus.Vervallen } ingang) return;
        IReadOnlyList<GebruikerId> aan = ingang.Houder is { } houder ? [new GebruikerId(tenantId, houder)] : await KeepersAsync(desk, tenantId, ingang.OrganisatieId);
        foreach (var wie in aan)
            await desk.Signalen.SendAsync(new Signaal(wie, termijn.Soort, "het register", termijn.Tekst) { Opdracht = $"nog juist {ingang.Id}" });
    }

    /// <summary>To who keeps the organisation and who signs for it.</summary>
    public static async Task TellSignersAsync(IDesk desk, string organisatieId, Termijn termijn)
    {
        if (termijn.Wie?.TenantId is not { } tenantId) return;
        var signers = (await desk.Gebruikers.WithRoleAsync(tenantId, Rol.Bestuurder)).Where(wie => wie.OrganisatieId == organisatieId).Select(wie => wie.Id);
        foreach (var wie in (await KeepersAsync(desk, tenantId, organisatieId)).Concat(signers).Distinct())
            await desk.Signalen.SendAsync(new Signaal(wie, termijn.Soort, "bestuurlijke afspraken", termijn.Tekst) { Opdracht = "afspraken" });
    }

    /// <summary>The organisatiebeheerders of that organisation; the registerbeheerders when it has none.</summary>
    public static async Task<IReadOnlyList<GebruikerId>> KeepersAsync(IDesk desk, string tenantId, string organisatieId)
    {
        var own = (await desk.Gebruikers.WithRoleAsync(tenantId, Rol.Organisatiebeheerder)).Where(wie => wie.OrganisatieId == organisatieId).Select(wie => wie.Id).ToList();
        return own.Count > 0 ? own : [.. (await desk.Gebruikers.WithRoleAsync(tenantId, Rol.Registerbeheerder)).Select(wie => wie.Id)];
    }
}

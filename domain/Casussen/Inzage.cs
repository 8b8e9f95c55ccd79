using Maatwerk.Domain.Gebruikers;

namespace Maatwerk.Domain.Casussen;

/// <summary>Who may see a casus. Somebody who may not gets the same answer as for a casus that does not exist.</summary>
public static class Inzage
{
    /// <summary>The filer always; a regievoerder what came to the LMM; the chair what is at the LET.</summary>
    public static bool MaySee(this Gebruiker wie, Casus casus) =>
        casus.Indiener == wie.Id
        || (wie.Is(Rol.Regievoerder) && casus.WasAtLmm)
        || (wie.Is(Rol.LetVoorzitter) && casus.Status == CasusStatus.BijLet);
}

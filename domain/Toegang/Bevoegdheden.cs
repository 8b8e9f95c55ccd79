using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using static Maatwerk.Domain.Gebruikers.Rol;
using static Maatwerk.Domain.Toegang.Betrekking;
using static Maatwerk.Domain.Toegang.Handeling;

namespace Maatwerk.Domain.Toegang;

/// <summary>
/// Who may see and do what: what no row allows, is refused. The life cycles add who may take which step.
/// The letters of the roles are proposals of ours until the owner of the loket confirms them.
/// </summary>
public static class Bevoegdheden
{
    /// <summary>Goes up with every change of the table.</summary>
    public const string Versie = "2026.2";

    /// <summary>The "rule" of a refusal.</summary>
    public const string Geen = "-";

    private static readonly Rol[] Iedereen = [];
    private static readonly Rol[] Indieners = [Professional, Maatwerkprofessional, Maatwerkfunctionaris, Casusregisseur];
    private static readonly Rol[] Leiding = [Leidinggevende, Bestuurder, Organisatiebeheerder];

    public static readonly IReadOnlyList<Bevoegdheid> Table =
    [
        new("L1", LeesCasus, Iedereen, Betrekking.Indiener),
        new("L2", LeesCasus, [Maatwerkfunctionaris, Casusregisseur], EigenOrganisatie),
        new("L3", LeesCasus, [Regievoerder], BijLmm),
        new("L4", LeesCasus, [LetVoorzitter], BijLet),
        new("L5", LeesSamenvatting, [Leidinggevende], EigenOrganisatie),
        new("L6", LeesSamenvatting, [Bestuurder], AanTafel),
        new("L7", LeesDeel, [Maatwerkfunctionaris], Betrekking.Partij),

        new("Z1", ZetStap, Iedereen, Betrekking.Indiener),
        new("Z2", ZetStap, [Casusregisseur], EigenOrganisatie),
        new("Z3", ZetStap, [Regievoerder], Behandelaar | Vrij),
        new("Z4", ZetStap, [LetVoorzitter], BijLet),

        new("D1", ZieWerkvoorraad, [Regievoerder], Betrekking.Geen),
        new("D2", LeesDossier, [Regievoerder], BijLmm),
        new("D3", NeemCasus, [Regievoerder], BijLmm),
        new("D4", WijsToe, [Regievoerder], BijLmm),
        new("D5", GeefVrij, [Regievoerder], Behandelaar),
        new("D6", HoudDossierBij, [Regievoerder], Behandelaar),
        new("D7", StuurBericht, [Regievoerder], Behandelaar),
        new("D8", DrukDossierAf, [Regievoerder], Behandelaar),

        new("E1", LeesLet, [LetVoorzitter], BijLetGeweest),
        new("E2", LeesLet, [Regievoerder], BijLmm),
        new("E3", LeesLet, [Bestuurder], AanTafel),
        new("E4", LeesLet, Iedereen, Betrekking.Indiener),
        new("E5", ZieLetZaken, [LetVoorzitter, Regievoerder], Betrekking.Geen),
        new("E6", DraagVoorBijLet, [Regievoerder], Behandelaar | Vrij),
        new("E7", LeidLet, [LetVoorzitter], BijLetGeweest, TweedePersoon: true),
        new("E8", BevestigLet, [Bestuurder], AanTafel),
        new("E9", BevestigLet, [Regievoerder], BijLetGeweest),
        new("E10", VraagLet, Iedereen, Betrekking.Indiener),
        new("E11", VraagLet, [Maatwerkfunctionaris, Casusregisseur], EigenOrganisatie),
        new("E12", ZieEigenLetZaken, [Bestuurder], Betrekking.Geen),

        new("B1", VraagOverbrugging, [Maatwerkprofessional, Maatwerkfunctionaris], Betrekking.Indiener),
        new("B2", LeesOverbrugging, Iedereen, Betrekking.Indiener),
        new("B3", LeesOverbrugging, [Regievoerder], BijLmm),
        new("B4", LeesOverbrugging, [BeheerderOverbrugging], Betrekking.Geen),
        new("B5", ZieOpenBedragen, [BeheerderOverbrugging, Regievoerder], Betrekking.Geen),
        new("B6", LeesOverbrugging, [Casusregisseur], EigenOrganisatie),
        new("B7", ZetOverbruggingStap, [Regievoerder], Behandelaar | Vrij),
        new("B8", ZetOverbruggingStap, [BeheerderOverbrugging], Betrekking.Geen),
        new("B9", ZetOverbruggingStap, [Casusregisseur], Betrekking.Indiener | EigenOrganisatie),

        new("T1", BereidTimeOutVoor, [Casusregisseur], Betrekking.Indiener | EigenOrganisatie, TweedePersoon: true),
        new("T2", BeoordeelTimeOut, [Leidinggevende], EigenOrganisatie),
        new("T3", LeesTimeOut, Iedereen, Betrekking.Indiener),
        new("T4", LeesTimeOut, [Casusregisseur, Leidinggevende], EigenOrganisatie),
        new("T5", LeesTimeOut, [Regievoerder], BijLmm),

        new("O1", PlanOverleg, [Casusregisseur, Maatwerkprofessional], Betrekking.Indiener),
        new("O2", PlanOverleg, [Regievoerder], Behandelaar | Vrij),
        new("O3", LeesOverleg, [Maatwerkfunctionaris], Betrekking.Partij | EigenOrganisatie),
        new("O4", LeesOverleg, Iedereen, Betrekking.Indiener),
        new("O5", LeesOverleg, [Regievoerder], BijLmm),
        new("O6", AntwoordOverleg, [Maatwerkfunctionaris], Betrekking.Partij | EigenOrganisatie),
        new("O7", ZieEigenOverleggen, [.. Indieners, Regievoerder], Betrekking.Geen),

        new("R1", MeldRegisterfout, [.. Indieners, .. Leiding, Regievoerder, LetVoorzitter, BeheerderOverbrugging, Registerbeheerder], Betrekking.Geen),
        new("R2", WijzigIngang, [Maatwerkfunctionaris], EigenIngang, TweedePersoon: true),
        new("R3", WijzigIngang, [Organisatiebeheerder], EigenOrganisatie),
        new("R4", WijzigIngang, [Registerbeheerder], Betrekking.Geen),
        new("R5", ImporteerRegister, [Registerbeheerder], Betrekking.Geen, TweedePersoon: true),
        new("R6", ExporteerRegister, [Registerbeheerder], Betrekking.Geen, TweedePersoon: true),
        new("R7", GeefMandaat, [Registerbeheerder], Betrekking.Geen, TweedePersoon: true),
        new("A1", LegAfspraakVast, [Organisatiebeheerder], EigenOrganisatie),
        new("A2", TekenAfspraak, [Bestuurder], EigenOrganisatie),
        new("A3", ZieAfspraken, Leiding, EigenOrganisatie),
        new("A4", ZieAfspraken, [Regievoerder, LetVoorzitter], Betrekking.Geen),
        new("K1", ZieKennisrapport, [AnalistSysteemleren], Betrekking.Geen),
    ];

    /// <summary>The decision: pure, the first row that covers it, otherwise no.</summary>
    /// <param name="bij">What ties the person to the object; see <see cref="Betrekkingen"/>.</param>
    public static Toegangsbesluit Decide(Gebruiker wie, Handeling handeling, Betrekking bij = Betrekking.Geen) =>
        Table.FirstOrDefault(row => row.Handeling == handeling && row.Covers(wie, bij)) is { } row ? new Toegangsbesluit(true, row.Id, row.TweedePersoon) : new Toegangsbesluit(false, Geen);

    /// <summary>The decision on an act with a casus.</summary>
    public static Toegangsbesluit Decide(Gebruiker wie, Handeling handeling, Casus casus, Dossier? dossier = null, IReadOnlyCollection<GebruikerId>? voor = null) =>
        Decide(wie, handeling, Betrekkingen.Of(wie, casus, dossier, voor));
}

using Maatwerk.Domain.Register;

namespace Maatwerk.Tests.Register;

/// <summary>A few entries for one test each, and the demo register for all.</summary>
internal static class Proefregister
{
    public static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly Lazy<RegisterIndex> Demo = new(() => new RegisterIndex(DemoRegister.Create(Today)));

    public static RegisterIndex Whole => Demo.Value;

    public static Maatwerkfunctionaris Entry(string id, string organisatieId, params string[] themas) => new()
    {
        Id = id,
        Naam = $"Demo-team {id}",
        Soort = Functionarissoort.Team,
        OrganisatieId = organisatieId,
        Email = $"{id}@gemeente.example",
        Telefoon = "088-000 00 00",
        Themas = themas,
        Mandaat = "voorbeeld",
        GecontroleerdOp = Today,
        Demo = true,
    };

    public static Maatwerkfunctionaris Away(this Maatwerkfunctionaris functionaris, string? vervanger, int from = -1, int to = 5) => functionaris with
    {
        Status = Functionarisstatus.TijdelijkAfwezig,
        Afwezigheid = new Afwezigheid(Today.AddDays(from), Today.AddDays(to), vervanger),
    };

    public static Zoekresultaat Search(this IEnumerable<Maatwerkfunctionaris> functionarissen, string text) =>
        new RegisterIndex([.. functionarissen]).Search(text, Today);
}

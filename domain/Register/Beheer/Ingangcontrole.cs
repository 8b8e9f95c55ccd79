using Maatwerk.Domain.Termijnen;

namespace Maatwerk.Domain.Register.Beheer;

/// <summary>An entry that nobody looked at for a long time is asked about, on a working day, once.</summary>
public sealed record Ingangcontrole(Maatwerkfunctionaris Ingang) : IHeeftTermijnen
{
    /// <summary>Kind of the matter in the table of terms: <c>ingang/gm0344-toegang</c>.</summary>
    public const string Zaaksoort = "ingang";

    /// <summary>Days after the last check on which an entry is asked about.</summary>
    public const int NaDagen = 180;

    /// <summary>Name of the matter in the table of terms.</summary>
    public string Zaak => $"{Zaaksoort}/{Ingang.Id}";

    public IEnumerable<Termijn> Termijnen() => Ingang.Status == Functionarisstatus.Vervallen ? [] :
        [new Termijn("ingang-controle", Telling.NaDagen(NaDagen).From(Ingang.GecontroleerdOp), Ontvanger.Assistent, $"De ingang {Ingang.Naam} is {NaDagen} dagen niet gecontroleerd. Klopt alles nog?")];
}

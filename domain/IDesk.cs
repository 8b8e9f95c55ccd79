using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Domain;

/// <summary>The one door dialogs get: everything behind it reads and writes inside the transaction of the turn.</summary>
public interface IDesk
{
    /// <summary>The instant of the turn, UTC.</summary>
    DateTimeOffset Now { get; }

    IRegister Register { get; }
    ICasussen Casussen { get; }
    IHandvatten Handvatten { get; }
    IConcepten Concepten { get; }
    IGebruikers Gebruikers { get; }
    IAudit Audit { get; }
    IDossiers Dossiers { get; }
    IAfdrukken Afdrukken { get; }
    ITrajecten Trajecten { get; }
    ISignalen Signalen { get; }
    ISignaalpost Signaalpost { get; }
    ITermijnen Termijnen { get; }
    IWaarnemingen Waarnemingen { get; }
    IOverdrachten Overdrachten { get; }
    IRegisterbeheer Registerbeheer { get; }
    IDownloads Downloads { get; }
    IMandaten Mandaten { get; }
    IAfspraken Afspraken { get; }
    IAdresboek Adresboek { get; }
    Loketgegevens Loket { get; }
    ITerugkoppeling Terugkoppeling { get; }
}

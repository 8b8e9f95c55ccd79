using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Domain;

/// <summary>The one door dialogs get: everything behind it reads and writes inside the transaction of the turn.</summary>
public interface IDesk
{
    IRegister Register { get; }
    ICasussen Casussen { get; }
    IHandvatten Handvatten { get; }
    IConcepten Concepten { get; }
    IGebruikers Gebruikers { get; }
    IAudit Audit { get; }
    IAdresboek Adresboek { get; }
    Loketgegevens Loket { get; }
    ITerugkoppeling Terugkoppeling { get; }
}

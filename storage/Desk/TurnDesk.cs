using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>The desk of one turn: everything on it reads and writes in that turn's transaction.</summary>
internal sealed class TurnDesk(Session session, IRegister register, Loketgegevens loket, TurnScope turn) : IDesk
{
    public IRegister Register { get; } = register;
    public ICasussen Casussen { get; } = new Casussen(session, turn);
    public IConcepten Concepten { get; } = new Concepten(session, turn);
    public IGebruikers Gebruikers { get; } = new Gebruikers(session);
    public IAudit Audit { get; } = new Audit(session, turn);
    public IDossiers Dossiers { get; } = new Dossiers(session, turn);
    public IAfdrukken Afdrukken { get; } = new Afdrukken(session, turn);
    public ITrajecten Trajecten { get; } = new Trajecten(session, turn);
    public ISignalen Signalen { get; } = new Signalen(session, turn);
    public IAdresboek Adresboek { get; } = new Adresboek(session, turn);
    public Loketgegevens Loket { get; } = loket;
    public ITerugkoppeling Terugkoppeling { get; } = new Terugkoppeling(session);
}

using Maatwerk.Domain;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Kennis;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Signalen;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Domain.Verantwoording;
using Maatwerk.Storage.Sql;

namespace Maatwerk.Storage.Desk;

/// <summary>The desk of one turn: everything on it reads and writes in that turn's transaction.</summary>
internal sealed class TurnDesk(Session session, IRegister register, Loketgegevens loket, TurnScope turn) : IDesk
{
    public DateTimeOffset Now => turn.Now;
    public IRegister Register { get; } = register;
    public ICasussen Casussen => field ??= new Casussen(session, turn);
    public IHandvatten Handvatten => field ??= new Handvatten(session, turn);
    public IConcepten Concepten => field ??= new Concepten(session, turn);
    public IGebruikers Gebruikers => field ??= new Gebruikers(session, Nederland.Day(turn.Now));
    public IAudit Audit => field ??= new Audit(session, turn);
    public IDossiers Dossiers => field ??= new Dossiers(session, turn);
    public IAfdrukken Afdrukken => field ??= new Afdrukken(session, turn);
    public ITrajecten Trajecten => field ??= new Trajecten(session, turn);
    public ISignalen Signalen => field ??= new Signalen(session, turn);
    public ISignaalpost Signaalpost => field ??= new Signaalpost(session, turn);
    public ITermijnen Termijnen => field ??= new Termijnen(session, turn);
    public IWaarnemingen Waarnemingen => field ??= new Waarnemingen(session);
    public IOverdrachten Overdrachten => field ??= new Overdrachten(session);
    public IRegisterbeheer Registerbeheer => field ??= new Registerbeheer(session, turn);
    public IDownloads Downloads => field ??= new Downloads(session, turn);
    public IMandaten Mandaten => field ??= new Mandaten(session);
    public IAfspraken Afspraken => field ??= new Afspraken(session, turn);
    public IAdresboek Adresboek => field ??= new Adresboek(session, turn);
    public Loketgegevens Loket { get; } = loket;
    public ITerugkoppeling Terugkoppeling => field ??= new Terugkoppeling(session);
}

using Maatwerk.Cards;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;

namespace Maatwerk.Dialogs.Algemeen;

/// <summary>Shows what nobody could be answered and what people think of the answers, to who looks after that.</summary>
public sealed class KennisrapportDialog : Dialog<Vervolg?>
{
    private const int Days = 90;
    private static readonly Rol[] Readers = [Rol.Registerbeheerder, Rol.AnalistSysteemleren, Rol.Regievoerder];

    public override string Name => "kennisrapport";
    public override string Title => "het kennisrapport";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var wie = await dialog.PeekAsync(desk => desk.MeAsync(dialog.Me()));
        if (!Readers.Any(wie.Is))
        {
            await dialog.SayAsync("Dit rapport is voor regievoerders, analisten en de beheerder van het register.");
            return null;
        }
        var rapport = await dialog.PeekAsync(desk => desk.Terugkoppeling.ReportAsync(Nederland.Day(dialog.Now).AddDays(-Days)));
        await dialog.SayAsync(KennisrapportCard.Show(rapport));
        return null;
    }
}

using System.Text;
using Maatwerk.Cards;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Afhalen;
using Maatwerk.Domain.Overleggen;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>Gives the calendar file the way the channel can: with the message, or behind a link that works once.</summary>
internal static class Agendabezorging
{
    public static async Task SendFileAsync(this DialogContext dialog, string nummer)
    {
        var overleg = await dialog.PeekAsync(async desk => (await desk.OpenOverlegAsync(nummer, await dialog.MeAsync(desk), "agendabestand"))?.Overleg);
        if (overleg is null) await dialog.SayAsync(OverlegStappen.NotFound(nummer));
        else if (Agendabestand.Write(overleg, dialog.Now) is not { } file) await dialog.SayAsync($"Er is nog geen moment vastgelegd voor {nummer}. Daarna krijg je een bestand voor je agenda.");
        else if (ChannelTraits.Of(dialog.Channel).Files) await dialog.SayAsync(WithFile(overleg, file));
        else await dialog.SayAsync(await LinkAsync(dialog, nummer, overleg));
    }

    private static Activity WithFile(Overleg overleg, string file)
    {
        var message = Bericht.Plain($"Het bestand voor je agenda. Er staat alleen het casusnummer in, niets over de inwoner.");
        message.Attachments = [new Attachment { ContentType = Agendabestand.MediaType, Name = Agendabestand.FileName(overleg), ContentUrl = $"data:{Agendabestand.MediaType};base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(file))}" }];
        return message;
    }

    private static Task<string> LinkAsync(DialogContext dialog, string nummer, Overleg overleg) => dialog.DoOnceAsync("agendalink", VolgJson.Default.String, async (desk, key) =>
    {
        if (desk.Loket.Adres is not { } address) return $"Zet zelf in je agenda: casusoverleg {nummer}, {OverlegCard.Moment(overleg.Moment!.Value)}. Een bestand kan ik hier niet sturen: het adres van deze assistent is niet ingesteld.";
        var bewijs = Afhaalbewijs.For(key, overleg, dialog.Me(), dialog.Now);
        await desk.Trajecten.SaveAsync(bewijs, new AuditSpoor(dialog.Me(), "agendalink"));
        return $"Haal het bestand voor je agenda hier op: {bewijs.LinkOn(address)}. De link werkt één keer, tot {Domain.Kalender.Datum.MetTijd(bewijs.Tot)}.";
    });
}

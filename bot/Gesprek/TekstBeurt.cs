using Maatwerk.Bot.Register;
using Maatwerk.Dialogs.Beheer;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Something was typed: danger first, then privacy, then the open question or a new one.</summary>
internal static class TekstBeurt
{
    /// <summary>Characters of a message that are read.</summary>
    public const int Longest = 4000;

    public static async Task HandleAsync(Spreker spreker)
    {
        var activity = spreker.Turn.Activity;
        if (await Bestandsbeurt.HandleAsync(spreker)) return;
        var contact = AsksForContact(spreker) ? activity.Contact : null;
        var text = contact ?? (activity.Text ?? "").Trim();
        SayFiles(spreker, activity);
        if (contact is null) SayWithheld(spreker, activity);
        if (text.Length == 0)
        {
            if (activity.Attachments is not { Count: > 0 }) spreker.Say("Je bericht was leeg. Typ je vraag, of ‘help’ om te zien wat ik kan.");
            await spreker.RepeatAsync();
            return;
        }
        if (text.Length > Longest)
        {
            spreker.Say($"Je bericht is erg lang: {text.Length} tekens. Ik lees er hoogstens {Longest}. Kun je het korter maken?");
            await spreker.RepeatAsync();
            return;
        }
        var understood = spreker.Gelezen.Understand(text, Nederland.Day(spreker.Now));
        Trace(spreker, understood);
        if (await Veiligheid.FirstAsync(spreker, text, understood) || await AdresboekBeurt.TypedAsync(spreker, text)) return;
        if (spreker.State.Top is not null) await OpenVraag.HandleAsync(spreker, text, understood);
        else await NieuweVraag.HandleAsync(spreker, text, understood);
    }

    // The central mail and phone of an entry are no data of an inwoner; only the question that asks for them hears them.
    private static bool AsksForContact(Spreker spreker) => spreker.State.Top is { Dialog: "wijzig-ingang", Pending: ContactVraag.Email or ContactVraag.Telefoon };

    private static void SayFiles(Spreker spreker, Activity activity)
    {
        if (activity.Attachments?.Exists(file => file.ContentType != "text/html") == true)
            spreker.Say("Bestanden kan ik hier niet aannemen: daar staan vaak persoonsgegevens in. Ik heb niets bewaard. Beschrijf in woorden wat er in staat. Heeft het LMM stukken nodig, dan regelt de regievoerder een veilige weg.");
    }

    private static void SayWithheld(Spreker spreker, Activity activity)
    {
        if (activity.Withheld.Count > 0) spreker.Say(Masker.Explain([.. activity.Withheld.Select(Enum.Parse<Soort>)]));
    }

    private static void Trace(Spreker spreker, RecognizerResult understood)
    {
        if (ChannelTraits.Of(spreker.Turn.Activity.ChannelId).Trace) spreker.Later(() => RecognizerTrace.Of(understood, spreker.Besluit));
    }
}

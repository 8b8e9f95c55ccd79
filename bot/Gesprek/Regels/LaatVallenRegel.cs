using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>Who is asked what was meant and says something else instead, is heard: our own question falls away and the message counts for what was open before.</summary>
internal sealed class LaatVallenRegel : IRegel
{
    private const int MostWordsOfNo = 3;

    public string Naam => "laat-vallen";

    public Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var spreker = bericht.Spreker;
        if (bericht.Frame.Dialog != Spreker.Verduidelijk || !bericht.Text.Any(char.IsLetter)) return Task.FromResult<Besluit?>(null);
        return Task.FromResult<Besluit?>(new("geen van de mogelijkheden; het bericht telt voor wat er eerst open was", async () =>
        {
            spreker.State.Stack.Remove(bericht.Frame);
            // A "nee" is to our question; it is no answer to the one below.
            if (DutchYesNo.Parse(bericht.Text) == YesNo.Nee && bericht.Words <= MostWordsOfNo) await spreker.RepeatAsync();
            else if (spreker.State.Top is not null) await OpenVraag.HandleAsync(spreker, bericht.Text, bericht.Understood);
            else await NieuweVraag.HandleAsync(spreker, bericht.Text, bericht.Understood);
        }));
    }
}

using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A command about the talk itself, which can mean nothing else: terug, stop, samenvatting, verander gemeente in Tilburg; or not understanding what is asked.</summary>
internal sealed class OpdrachtRegel : IRegel
{
    public string Naam => "opdracht";

    private const int MostWordsOfPuzzlement = 6;

    public async Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        if (Of(bericht) is not { } commando) return null;
        // "verder" and "opnieuw beginnen" stand on cards too: there they are an answer.
        if (commando.Soort is CommandoSoort.Verder or CommandoSoort.Opnieuw && (await bericht.LookAsync())?.Open?.Offers(bericht.Text) == true) return null;
        return new Besluit($"opdracht: {commando.Soort}", () => Commandos.RunAsync(bericht.Spreker, commando));
    }

    private static Commando? Of(OpenBericht bericht) =>
        Commando.Parse(bericht.Text, bericht.Understood)
        ?? (bericht.Words <= MostWordsOfPuzzlement && Omgang.Uitleg(bericht.Text) is not null ? new Commando(CommandoSoort.Help) : null);
}

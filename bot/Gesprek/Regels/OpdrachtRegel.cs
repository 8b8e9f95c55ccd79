using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A command about the talk itself, which can mean nothing else: terug, stop, samenvatting, verander gemeente in Tilburg; or not understanding what is asked.</summary>
internal sealed class OpdrachtRegel : IRegel
{
    public string Naam => "opdracht";

    private const int MostWordsOfPuzzlement = 6;

    public Task<Besluit?> DecideAsync(OpenBericht bericht) => Task.FromResult(Of(bericht) is { } commando
        ? new Besluit($"opdracht: {commando.Soort}", () => Commandos.RunAsync(bericht.Spreker, commando)) : null);

    private static Commando? Of(OpenBericht bericht) =>
        Commando.Parse(bericht.Text, bericht.Understood)
        ?? (bericht.Words <= MostWordsOfPuzzlement && Omgang.Uitleg(bericht.Text) is not null ? new Commando(CommandoSoort.Help) : null);
}

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>A command about the talk itself, which can mean nothing else: terug, stop, samenvatting, verander gemeente in Tilburg.</summary>
internal sealed class OpdrachtRegel : IRegel
{
    public string Naam => "opdracht";

    public Task<Besluit?> DecideAsync(OpenBericht bericht) => Task.FromResult(Commando.Parse(bericht.Text, bericht.Understood) is { } commando
        ? new Besluit($"opdracht: {commando.Soort}", () => Commandos.RunAsync(bericht.Spreker, commando)) : null);
}

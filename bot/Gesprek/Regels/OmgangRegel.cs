namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>Anger, distress, another language, an inwoner: a kind word first, then the open question again.</summary>
internal sealed class OmgangRegel : IRegel
{
    public string Naam => "omgang";

    public async Task<Besluit?> DecideAsync(OpenBericht bericht) => await Omgangsvormen.FindAsync(bericht.Spreker, bericht.Text) is { } found
        ? new Besluit(found.Waarom, () => Omgangsvormen.SayAsync(bericht.Spreker, found.Zin)) : null;
}

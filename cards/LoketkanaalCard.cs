using Maatwerk.Cards.Model;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Cards;

/// <summary>A casus in the channel of the loket, where more people read along: its number, where it stands, whether there is haste and who has it. Nothing of the casus itself.</summary>
public static class LoketkanaalCard
{
    private const int SoonDays = 7;

    public static AdaptiveCard Show(Casus casus, Dossier dossier, DateTimeOffset nu) => new($"Casus {casus.Nummer}",
    [
        new FactList(
        [
            new Fact("Status", casus.Status.Tekst()),
            new Fact("Ligt bij", dossier.Behandelaar?.Naam ?? (dossier.Groep is { } groep ? $"groep {groep}" : "niemand")),
            new Fact("Haast", Haste(casus, Nederland.Day(nu))),
        ]),
        new TextBlock(casus.IsOpen && dossier.Behandelaar is null ? $"Nemen? Typ in je eigen chat met mij: neem {casus.Nummer}" : $"Meer zien? Typ in je eigen chat met mij: dossier {casus.Nummer}") { Subtle = true },
    ], []);

    private static string Haste(Casus casus, DateOnly vandaag) => casus.Melding.Deadline is not { } deadline || !casus.IsOpen ? "geen datum bekend"
        : deadline < vandaag ? "de datum is voorbij"
        : deadline <= vandaag.AddDays(SoonDays) ? "binnen een week" : "later dan een week";
}

using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Afspraken;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>The keeper of an organisation writes down one point of the agreement, or the five in a row.</summary>
public sealed class VulAfspraakDialog(LoketStart start) : Dialog<Vervolg?>
{
    private const string NotYou = "De afspraken invullen kan alleen de beheerder van de eigen organisatie.";

    public override string Name => "vul-afspraak-in";
    public override string Title => "de bestuurlijke afspraken";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (!await dialog.PeekAsync(desk => MayAsync(desk, dialog)))
        {
            await dialog.SayAsync(NotYou);
            return null;
        }
        var punt = Enum.Parse<Afspraakpunt>(await dialog.AskAsync("punt", Keuze.Among("Welk punt vul je in?", (Afspraakpunt een) => een.Tekst()).As("punt").Known(Named() is not null, Named()?.ToString())));
        var tekst = await dialog.AskAsync("tekst", Tekst.Of(Question(punt)).AtMost(400).As(punt.Tekst()));
        await dialog.SayAsync(await dialog.DoOnceAsync("bewaar", BeheerJson.Default.String, async (desk, _) =>
        {
            if (!await MayAsync(desk, dialog)) return NotYou;
            var wie = await dialog.MeAsync(desk);
            var was = await desk.Afspraken.FindAsync(wie.OrganisatieId!);
            var wordt = was.With(punt, Masker.Clear(tekst));
            await desk.Afspraken.SaveAsync(wordt, new AuditSpoor(wie.Id, "afspraak-ingevuld"));
            return $"Bewaard: {punt.Tekst()}." + (was.GetekendOp is null ? "" : " De handtekening vervalt, want de tekst is anders.")
                + (wordt.Ontbreekt.Count == 0 ? " Alle vijf punten zijn ingevuld. De bestuurder kan tekenen met ‘teken afspraken’." : $" Dit mist nog: {string.Join(", ", wordt.Ontbreekt.Select(een => een.Tekst()))}.");
        }));
        return null;
    }

    private Afspraakpunt? Named() => Teksten.Parse<Afspraakpunt>(start.Woorden);

    private static async Task<bool> MayAsync(IDesk desk, DialogContext dialog)
    {
        var wie = await dialog.MeAsync(desk);
        return wie.OrganisatieId is { } organisatie && await Afspraakplek.MayAsync(desk, wie, Handeling.LegAfspraakVast, organisatie);
    }

    private static string Question(Afspraakpunt punt) => punt switch
    {
        Afspraakpunt.Tijd => "Hoeveel tijd krijgen de functionarissen voor maatwerk?",
        Afspraakpunt.Mandaat => "Wat mogen zij zelf beslissen, en wie beslist over meer?",
        Afspraakpunt.Budget => "Welk geld is er voor maatwerk, en wie gaat erover?",
        Afspraakpunt.Escalatieroute => "Wie beslist in je eigen organisatie als het vastloopt? Noem de functies op volgorde.",
        _ => "Welke functie of welk team is de functionaris, en wie vervangt?",
    };
}

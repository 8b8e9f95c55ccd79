using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Verantwoording;

namespace Maatwerk.Dialogs.Loket;

/// <summary>Somebody says to be away, until when, and who stands in.</summary>
public sealed class AfwezigDialog : Dialog<Vervolg?>
{
    public override string Name => "afwezig";
    public override string Title => "je afwezigheid";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var today = Nederland.Day(dialog.Now);
        var van = await dialog.AskAsync("van", Prompts.Datum.OrNone("Vanaf welke dag ben je er niet? Typ bijvoorbeeld ‘vandaag’ of ‘maandag’.").As("vanaf")) ?? today;
        var tot = await dialog.AskAsync("tot", Prompts.Datum.OrNone("Wat is je laatste dag afwezig? Weet je het niet, typ dan ‘geen datum’.").As("tot en met"));
        if (tot < van)
        {
            await dialog.SayAsync("De laatste dag ligt voor de eerste. Ik heb niets bewaard. Typ ‘ik ben afwezig’ om het opnieuw te doen.");
            return null;
        }
        if (await dialog.AskColleagueAsync("waarnemer", "Wie neemt er voor je waar?", null, niemandMag: true) is not { } wie) return null;
        var waarneming = new Waarneming(dialog.Me(), van, tot, wie == Collegas.Niemand ? null : new GebruikerId(dialog.From.TenantId, wie));
        await dialog.SayAsync(await dialog.DoOnceAsync("bewaar", LoketJson.Default.String, async (desk, _) =>
        {
            if (await desk.Waarnemingen.LoopsAsync(waarneming)) return "Je collega is dan zelf afwezig en jij neemt waar. Zo komt het werk bij niemand terecht. Kies een ander: typ ‘ik ben afwezig’.";
            await desk.Waarnemingen.SaveAsync(waarneming);
            await desk.Audit.RecordAsync(new AuditRegel(dialog.Me(), "afwezig", $"waarneming/{dialog.Me().ObjectId}", "vastgelegd"));
            return Said(waarneming, waarneming.Waarnemer is { } one ? (await desk.Gebruikers.FindAsync(one))?.Naam : null);
        }));
        return null;
    }

    private static string Said(Waarneming waarneming, string? naam)
    {
        var tot = waarneming.TotEnMet is { } last ? $" tot en met {Domain.Kalender.Datum.Lang(last)}" : "";
        return $"Genoteerd: je bent afwezig vanaf {Domain.Kalender.Datum.Lang(waarneming.Van)}{tot}. "
            + (naam is null ? "Niemand neemt waar: je berichten blijven voor je staan." : $"{naam} krijgt zolang je berichten en mag je casussen behandelen.")
            + " Eerder terug? Typ ‘ik ben er weer’.";
    }
}

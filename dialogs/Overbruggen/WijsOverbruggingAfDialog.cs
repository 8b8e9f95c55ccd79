using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Check;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Refuses an overbrugging: with the condition that is not met, and why.</summary>
public sealed class WijsOverbruggingAfDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "wijs-overbrugging-af";
    public override string Title => "het afwijzen van een overbrugging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, Overbruggingseisen.Verrekenen, "x")) is not { } beeld) return null;
        var tabel = Checktabel.Of(Checktabel.Versies[^1]);
        var conditie = await dialog.AskAsync("voorwaarde", Keuze.Of("Aan welke voorwaarde is niet voldaan?",
            Overbruggingseisen.Vooraf.Append(Overbruggingseisen.Verrekenen).Select(id => new Optie(id, tabel.Conditie(id).Kort))).As("voorwaarde"));
        var reden = await dialog.AskAsync("reden", Tekst.Of("Waarom? De aanvrager leest dit.").AtMost(600).As("reden"));
        var tekst = $"Niet voldaan: {tabel.Conditie(conditie).Kort}. {Overbruggingseisen.Of(conditie).Dan}";
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "afwijzen", wie => Step(wie, dialog.Now, conditie, reden) with { Tekst = tekst }, _ => $"De overbrugging bij casus {beeld.Nummer} is afgewezen. De aanvrager krijgt bericht."));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, string conditie, string reden) =>
        new(OverbruggingTrigger.WijsAf, wie, nu) { Reden = reden, Condities = new Dictionary<string, Antwoord>(StringComparer.Ordinal) { [conditie] = Antwoord.Nee } };
}

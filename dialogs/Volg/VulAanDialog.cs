using Maatwerk.Dialogs.Prompts;

namespace Maatwerk.Dialogs.Volg;

/// <summary>Adds a fact to a casus, or answers what the LMM asked.</summary>
public sealed class VulAanDialog(CasusStart start) : Dialog<Vervolg?>
{
    public override string Name => "vul-casus-aan";
    public override string Title => "een aanvulling op je casus";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.ChooseCasusAsync(start.Nummer, "Bij welke casus hoort de aanvulling?") is not { } nummer) return null;
        var tekst = await dialog.AskAsync("aanvulling", Tekst.Of($"Wat wil je toevoegen aan casus {nummer}? Schrijf het zonder namen of nummers van inwoners.").AtMost(1500).As("aanvulling").Known(start.Tekst is not null, start.Tekst));
        var gezegd = await dialog.StepAsync(nummer, "aanvullen", (casus, wie) => casus.Addition(wie, tekst, dialog.Now),
            casus => $"Toegevoegd aan casus {casus.Nummer}. De status is: {casus.Status.Tekst()}.");
        await dialog.SayAsync(gezegd);
        return null;
    }
}

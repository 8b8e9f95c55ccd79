using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Closes a settled overbrugging with what was learned.</summary>
public sealed class SluitOverbruggingDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "sluit-overbrugging";
    public override string Title => "het sluiten van een overbrugging";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, "x")) is not { } beeld) return null;
        var leerpunt = await dialog.AskAsync("leerpunt", Tekst.Of("Wat is hiervan te leren? Bijvoorbeeld: waarom was onduidelijk wie betaalt?").AtMost(600).As("leerpunt").Known(start.Rest is not null, start.Rest));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "sluiten", wie => Step(wie, dialog.Now, leerpunt), _ => $"De overbrugging bij casus {beeld.Nummer} is afgesloten."));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, string leerpunt) => new(OverbruggingTrigger.Sluit, wie, nu) { Tekst = leerpunt };
}

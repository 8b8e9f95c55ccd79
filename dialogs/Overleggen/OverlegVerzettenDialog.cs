using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>The organiser proposes other moments; answers to the old ones fall away.</summary>
public sealed class OverlegVerzettenDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "overleg-verzetten";
    public override string Title => "het verzetten van een overleg";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var nummer = await dialog.AskNummerAsync(start);
        if (await dialog.ForStepAsync(nummer, OverlegTrigger.StelAndereMomentenVoor) is null) return null;
        var momenten = await dialog.AskAsync("momenten", Momenten.Of($"Welke momenten stel je nu voor? Noem er één tot {Overleg.MeesteMomenten}, met de dag en de tijd.", Overleg.MeesteMomenten).As("momenten"));
        await dialog.SayAsync(await dialog.OverlegStepAsync(nummer, "verzetten", wie => new OverlegStap(OverlegTrigger.StelAndereMomentenVoor, wie, dialog.Now) { Momenten = [.. momenten.Select(Momenten.Instant)] },
            _ => "De nieuwe momenten zijn voorgesteld. Iedereen antwoordt opnieuw."));
        await dialog.ShowAsync(nummer);
        return null;
    }
}

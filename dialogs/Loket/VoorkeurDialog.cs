using System.Globalization;
using System.Text.RegularExpressions;
using Maatwerk.Domain.Signalen;

namespace Maatwerk.Dialogs.Loket;

/// <summary>How somebody wants to hear of changes: at once or once a day, and when not at all.</summary>
public sealed partial class VoorkeurDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "berichten-voorkeur";
    public override string Title => "hoe je berichten krijgt";
    public override bool IsBrief => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        var said = await dialog.DoOnceAsync("bewaar", LoketJson.Default.String, async (desk, _) =>
        {
            var was = await desk.Signaalpost.PreferenceAsync(dialog.Me());
            if (Change(was, start.Rest ?? "") is not { } next) return $"{was.InWords()} Wijzigen? Typ ‘stuur berichten per dag’, ‘stuur berichten meteen’ of ‘stuur berichten niet van 18 tot 8’.";
            await desk.Signaalpost.SavePreferenceAsync(dialog.Me(), next);
            return $"Bewaard. {next.InWords()}";
        });
        await dialog.SayAsync(said);
        return null;
    }

    private static Voorkeur? Change(Voorkeur was, string words)
    {
        if (Hours().Match(words) is { Success: true } hours && Hour(hours.Groups[1]) is { } from && Hour(hours.Groups[2]) is { } until) return was with { StilVan = from, StilTot = until };
        if (words.Contains("dag", StringComparison.OrdinalIgnoreCase)) return was with { Wijze = Bezorgwijze.PerDag };
        return words.Contains("meteen", StringComparison.OrdinalIgnoreCase) || words.Contains("direct", StringComparison.OrdinalIgnoreCase) ? was with { Wijze = Bezorgwijze.Meteen } : null;
    }

    private static TimeOnly? Hour(Group text) => int.Parse(text.Value, CultureInfo.InvariantCulture) is var hour and >= 0 and <= 23 ? new TimeOnly(hour, 0) : null;

    [GeneratedRegex(@"van (\d{1,2})(?:[.:]00)?(?: uur)? tot (\d{1,2})(?:[.:]00)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Hours();
}

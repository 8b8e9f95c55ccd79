using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Which dialog takes a step of the life cycle that stands as a button on a casus card.</summary>
internal static class CasusActies
{
    /// <summary>A step as the text twin of a casus card offers it: its words with the number behind them.</summary>
    public static Vervolg? Typed(string text, RecognizerResult understood)
    {
        if (understood.Entities.CaseNumbers.Count != 1) return null;
        var nummer = understood.Entities.CaseNumbers[0].ToString();
        var words = text.Replace(nummer, "", StringComparison.OrdinalIgnoreCase).Trim();
        return Teksten.Parse<CasusTrigger>(words) is { } trigger ? Begin(nummer, trigger.ToString()) : null;
    }

    public static Vervolg? Begin(string nummer, string? trigger) => Enum.TryParse<CasusTrigger>(trigger, out var step) ? step switch
    {
        CasusTrigger.VulAan or CasusTrigger.VoegToe => Vervolg.Begin("vul-casus-aan", new CasusStart(nummer), VolgJson.Default.CasusStart),
        CasusTrigger.TrekIn => Vervolg.Begin("trek-casus-in", new CasusStart(nummer), VolgJson.Default.CasusStart),
        _ => Vervolg.Begin("zet-stap", new CasusStart(nummer, step.ToString()), VolgJson.Default.CasusStart),
    } : null;
}

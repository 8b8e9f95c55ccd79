using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Which dialog takes a step of the life cycle that stands as a button on a casus card.</summary>
internal static class CasusActies
{
    public static Vervolg? Begin(string nummer, string? trigger) => Enum.TryParse<CasusTrigger>(trigger, out var step) ? step switch
    {
        CasusTrigger.VulAan or CasusTrigger.VoegToe => Vervolg.Begin("vul-casus-aan", new CasusStart(nummer), VolgJson.Default.CasusStart),
        CasusTrigger.TrekIn => Vervolg.Begin("trek-casus-in", new CasusStart(nummer), VolgJson.Default.CasusStart),
        _ => Vervolg.Begin("zet-stap", new CasusStart(nummer, step.ToString()), VolgJson.Default.CasusStart),
    } : null;
}

using System.Globalization;
using Maatwerk.Cards;
using Maatwerk.Cards.Model;
using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Bot.Gesprek;

/// <summary>Which dialog takes a step of the life cycle that stands as a button on a casus card.</summary>
internal static class CasusActies
{
    /// <summary>Why a button of an older version of the casus did nothing.</summary>
    public const string Gewijzigd = "Intussen is deze casus gewijzigd. Ik heb niets gedaan. Hieronder zie je hoe het nu is.";

    /// <summary>A step as the text twin of a casus card offers it: its words with the number behind them.</summary>
    public static Vervolg? Typed(string text, RecognizerResult understood)
    {
        if (understood.Entities.CaseNumbers.Count != 1) return null;
        var nummer = understood.Entities.CaseNumbers[0].ToString();
        var words = text.Replace(nummer, "", StringComparison.OrdinalIgnoreCase).Trim();
        return Teksten.Parse<CasusTrigger>(words) is { } trigger ? Begin(nummer, trigger.ToString()) : null;
    }

    /// <summary>Whether a button of a casus was drawn before the casus got as it is now. Of a casus one may not see, nothing is told.</summary>
    public static async Task<bool> IsOutdatedAsync(Spreker spreker, CardSubmit submit)
    {
        if (submit.Verb != CardVerbs.Trigger || Casusnummer.Parse(submit.Handle) is not { } nummer) return false;
        var desk = spreker.Turn.Turn.Desk;
        return await desk.Casussen.FindAsync(nummer) is { } casus && (await desk.MeAsync(spreker.Wie, spreker.Turn.From.Name)).MaySee(casus)
            && submit.Fields.GetValueOrDefault(CasusKnoppen.VersieKey) != casus.Versie.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a button of a casus was used by somebody who may not see that casus, or names none at all.</summary>
    public static async Task<bool> IsOfAnotherAsync(Spreker spreker, CardSubmit submit)
    {
        if (submit.Verb is not (CardVerbs.Trigger or CardVerbs.Bekijk)) return false;
        var desk = spreker.Turn.Turn.Desk;
        return Casusnummer.Parse(submit.Handle) is not { } nummer || await desk.Casussen.FindAsync(nummer) is not { } casus
            || !(await desk.MeAsync(spreker.Wie, spreker.Turn.From.Name)).MaySee(casus);
    }

    public static Vervolg Show(string nummer) => Vervolg.Begin("bekijk-casus", new CasusStart(nummer), VolgJson.Default.CasusStart);

    public static Vervolg? Begin(string nummer, string? trigger) => Enum.TryParse<CasusTrigger>(trigger, out var step) ? step switch
    {
        CasusTrigger.VulAan or CasusTrigger.VoegToe => Vervolg.Begin("vul-casus-aan", new CasusStart(nummer), VolgJson.Default.CasusStart),
        CasusTrigger.TrekIn => Vervolg.Begin("trek-casus-in", new CasusStart(nummer), VolgJson.Default.CasusStart),
        CasusTrigger.SchaalOpNaarLet => Vervolg.Begin("let-voordragen", new LoketStart(nummer), LoketJson.Default.LoketStart),
        CasusTrigger.LetKlaar => Vervolg.Begin("let-bekijk", new LoketStart(nummer), LoketJson.Default.LoketStart),
        CasusTrigger.PlanCasusoverleg => Vervolg.Begin("plan-overleg", new LoketStart(nummer), LoketJson.Default.LoketStart),
        _ => Vervolg.Begin("zet-stap", new CasusStart(nummer, step.ToString()), VolgJson.Default.CasusStart),
    } : null;
}

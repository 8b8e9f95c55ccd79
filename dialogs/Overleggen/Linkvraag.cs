using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>The address of an online meeting, as the organiser has it; https only. None is an answer too.</summary>
public sealed class Linkvraag(string question) : Vraag<string>(question, AntwoordJson.Default.String)
{
    public override Invoer Field => new(InvoerSoort.Tekst, [], 2000, Verplicht: false);

    protected override IReadOnlyList<string> Buttons => ["Geen link"];

    public override string Show(string answer) => answer.Length == 0 ? "geen link" : answer;

    public override string HowTo => "Plak een link die met https:// begint, of typ ‘geen link’.";

    protected override Recognition<string> Understand(string text, DateTimeOffset now)
    {
        if (text.Length == 0 || text.Trim().TrimEnd('.').ToLowerInvariant() is "geen" or "geen link" or "nee" or "overslaan" or "nog niet" or "-") return Recognition<string>.Understood("");
        var link = text.Trim().Trim('<', '>');
        return OverlegVoorwaarden.IsLink(link) ? Recognition<string>.Understood(link) : Recognition<string>.Wrong("Dit is geen veilige link. Plak een link die met https:// begint, zonder spaties, of typ ‘geen link’.");
    }
}

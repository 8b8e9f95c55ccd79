using Maatwerk.Dialogs;
using Maatwerk.Dialogs.Algemeen;

namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>No answer, and it may mean two or three things: which one is asked.</summary>
internal sealed class TwijfelRegel : IRegel
{
    private const int LeastWords = 3;
    private const double WorthAsking = 0.2;

    public string Naam => "twijfel";

    public Task<Besluit?> DecideAsync(OpenBericht bericht)
    {
        var likely = bericht.Understood.Likely.Where(one => one.Score >= WorthAsking && Onderwerpen.Of(one.Intent, bericht.Understood.Entities, "") is not null).Take(3).Select(one => one.Intent).ToList();
        if (!bericht.Understood.Unsure || bericht.Words < LeastWords || likely.Count < 2) return Task.FromResult<Besluit?>(null);
        return Task.FromResult<Besluit?>(new($"kan {string.Join(" of ", likely)} zijn",
            () => bericht.Spreker.BeginAsync(Vervolg.Begin("verduidelijk", new VerduidelijkStart(bericht.Text, likely), AlgemeenJson.Default.VerduidelijkStart))));
    }
}

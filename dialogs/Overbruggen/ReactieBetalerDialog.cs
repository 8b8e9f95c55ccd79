using Maatwerk.Dialogs.Loket;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Overbruggingen;

namespace Maatwerk.Dialogs.Overbruggen;

/// <summary>Keeps what an organisation that might pay has said. One that pays ends the search: then no overbrugging is needed.</summary>
public sealed class ReactieBetalerDialog(LoketStart start) : Dialog<Vervolg?>
{
    public override string Name => "reactie-betaler";
    public override string Title => "de reactie van een mogelijke betaler";

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        if (await dialog.BeginAsync(start, Name, (wie, _) => Step(wie, dialog.Now, "x", default, null)) is not { } beeld) return null;
        var partij = await dialog.AskPayerAsync("Welke organisatie heeft gereageerd?", beeld, "organisatie");
        var reactie = Enum.Parse<BetalerReactie>(await dialog.AskAsync("reactie", Keuze.Among($"Wat zegt {partij}?", (BetalerReactie one) => one.Tekst(), BetalerReactie.Betaalt, BetalerReactie.Weigert, BetalerReactie.ZoektUit).As("reactie")));
        var tekst = await dialog.AskAsync("toelichting", Tekst.Of("Wat zeiden ze erbij? Overslaan mag.").AtMost(400).Optional().As("toelichting"));
        await dialog.SayAsync(await dialog.OverbruggingStapAsync(beeld.Nummer, "noteren", wie => Step(wie, dialog.Now, partij, reactie, tekst), next => Said(next, beeld.Nummer, partij)));
        return null;
    }

    private static OverbruggingStap Step(Gebruiker wie, DateTimeOffset nu, string partij, BetalerReactie reactie, string? tekst) =>
        new(reactie == BetalerReactie.Betaalt ? OverbruggingTrigger.BetalerGevonden : OverbruggingTrigger.NoteerReactie, wie, nu) { Partij = partij, Reactie = reactie, Tekst = tekst is { Length: > 0 } ? tekst : null };

    private static string Said(Overbrugging next, string nummer, string partij) => next.Status == OverbruggingStatus.NietNodig
        ? BetalerGevondenDialog.Said(partij, nummer)
        : $"Genoteerd. {Waiting(next)} Is er niet op tijd een betaler? Typ ‘leg overbrugging {nummer} voor’. Klopt een voorwaarde niet? Typ ‘wijs overbrugging {nummer} af’.";

    private static string Waiting(Overbrugging next) => next.Betalers.Where(one => one.Reactie is BetalerReactie.Gevraagd or BetalerReactie.ZoektUit).Select(one => one.Organisatie).ToList() is { Count: > 0 } open
        ? $"Nog geen antwoord van: {string.Join(", ", open)}." : "Alle organisaties hebben gereageerd.";
}

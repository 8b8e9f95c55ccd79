using System.Text;
using System.Text.Encodings.Web;
using Maatwerk.Bot.Hosting;
using Maatwerk.Cards;
using Maatwerk.Domain;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Bot.Afdruk;

/// <summary>A dossier as a page that prints well: headings, tables with headers, no script. Texts are those that were stored, so without personal data; the only names are work names.</summary>
internal static class DossierPagina
{
    /// <summary>What is shown when the link is spent, too old, or never was one.</summary>
    public static readonly string Gone = Page("Deze link werkt niet (meer)", "<p>Een link om af te drukken werkt één keer, en hoogstens een dag. Vraag in de chat een nieuwe: typ ‘druk dossier’, het nummer, ‘af’.</p>");

    public static string Ask(Casusnummer nummer) => Page($"Dossier {nummer} afdrukken",
        "<p>Met de knop open je het dossier. Dat kan één keer. Druk het daarna af met je browser, of bewaar het als PDF.</p><form method=\"post\"><button>Dossier openen</button></form>");

    public static string Write(Casus casus, Dossier dossier, string wie, DateTimeOffset nu)
    {
        var body = new StringBuilder($"<p>Afgedrukt op {Text(Datum.MetTijd(nu))} door {Text(wie)}. Alleen voor het loket. Ga er zorgvuldig mee om.</p>");
        Table(body, "Stand", ["Wat", "Nu"], [["Status", casus.Status.Tekst()], ["Ligt bij", dossier.Behandelaar?.Naam ?? dossier.Groep ?? "niemand"], ["Labels", string.Join(", ", dossier.Labels)], ["Gekoppeld aan", string.Join(", ", dossier.Koppelingen)]]);
        Table(body, "Melding", ["Vraag", "Antwoord"], casus.Melding.Lines().Select(line => new[] { line.Veld.Label, line.Tekst }));
        Table(body, "Contact met partijen", ["Wanneer en wie", "Organisatie", "Besproken"], dossier.Contactmomenten.Select(moment =>
            new[] { $"{Datum.MetTijd(moment.Op)}, {moment.Naam}", moment.Functie is { } functie ? $"{moment.Partij} ({functie})" : moment.Partij, moment.Tekst }));
        Table(body, "Notities", ["Wanneer en wie", "Notitie"], dossier.Notities.Select(note => new[] { $"{Datum.MetTijd(note.Op)}, {note.Naam}", note.Tekst }));
        Table(body, "Geschiedenis", ["Wanneer", "Wat"], GeschiedenisCard.Lines(casus, dossier).Reverse().Select(line => new[] { Datum.MetTijd(line.Op), line.Tekst }));
        return Page($"Dossier {casus.Nummer}", body.ToString());
    }

    private static void Table(StringBuilder body, string caption, string[] heads, IEnumerable<string[]> rows)
    {
        var filled = rows.Where(row => row[^1].Length > 0).ToList();
        if (filled.Count == 0) return;
        body.Append("<h2>").Append(Text(caption)).Append("</h2><table><thead><tr>");
        foreach (var head in heads) body.Append("<th scope=\"col\">").Append(Text(head)).Append("</th>");
        body.Append("</tr></thead><tbody>");
        foreach (var row in filled)
        {
            body.Append("<tr><th scope=\"row\">").Append(Text(row[0])).Append("</th>");
            foreach (var cell in row.Skip(1)) body.Append("<td>").Append(Text(cell).Replace("&#xA;", "<br>", StringComparison.Ordinal)).Append("</td>");
            body.Append("</tr>");
        }
        body.Append("</tbody></table>");
    }

    private static string Page(string title, string body) => $$"""
        <!doctype html>
        <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>{{Text(title)}}</title>
        <style nonce="{{EenmaligeLink.Nonce}}">
        body { font: 11pt/1.45 system-ui, sans-serif; color: #111; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
        h1 { font-size: 1.5rem } h2 { font-size: 1.15rem; margin-top: 1.6rem; break-after: avoid }
        table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #bbb }
        tbody th { font-weight: 600; width: 30% } tr { break-inside: avoid } button { font: inherit; padding: .6rem 1.2rem }
        @media print { body { margin: 0; max-width: none } }
        </style></head><body><main><h1>{{Text(title)}}</h1>{{body}}</main></body></html>
        """;

    private static string Text(string text) => HtmlEncoder.Default.Encode(text);
}

using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Maatwerk.Domain.Persoonsgegevens;

namespace Maatwerk.Tests.Persoonsgegevens;

/// <summary>The masker against numbers made by the thousand, and against labelled messages when they lie beside the project.</summary>
public class MaskerCorpusTests
{
    private static readonly string[] Notations =
        ["{0}{1}{2}{3}{4}{5}{6}{7}{8}", "{0}{1}{2} {3}{4}{5} {6}{7}{8}", "{0}{1}{2}.{3}{4}{5}.{6}{7}{8}", "{0}{1}{2}-{3}{4}{5}-{6}{7}{8}", "{0}{1}{2}\u00A0{3}{4}{5}\u00A0{6}{7}{8}", "{0}{1}{2}{3}.{4}{5}.{6}{7}{8}",
         "{0} {1} {2} {3} {4} {5} {6} {7} {8}", "{0}{1} {2}{3} {4}{5} {6}{7}{8}", "{0}{1}{2}\u2009{3}{4}{5}\u2009{6}{7}{8}", "{0}{1}{2}\u2011{3}{4}{5}\u2011{6}{7}{8}", "{0}{1}{2}{3}{4}{5}.{6}{7}{8}", "{0}{1}{2}{3}{4} {5}{6}{7}{8}"];

    private static readonly string[] Contexts =
        ["{0}", "bsn {0}", "BSN: {0}.", "burgerservicenummer {0} graag", "sofinummer {0}, klopt dat?", "het nummer ({0}) van cliënt", "status van {0} a.u.b.", "\"{0}\"", "cliënt {0} belde op 22-11-2026", "bsn={0};gemeente=Breda"];

    [Fact]
    public void A_valid_BSN_is_masked_in_every_notation_and_context()
    {
        var random = new Random(1);
        for (var at = 0; at < 1000; at++)
        {
            var digits = ValidBsn(random);
            var written = string.Format(CultureInfo.InvariantCulture, Notations[at % Notations.Length], digits.Select(digit => (object)digit).ToArray());
            foreach (var context in Contexts)
            {
                var text = string.Format(CultureInfo.InvariantCulture, context, written);
                Masker.Mask(text).Tekst.ShouldNotContain(written, customMessage: text);
            }
        }
    }

    [Fact]
    public void Phone_numbers_references_accounts_and_dates_are_never_taken_for_a_BSN()
    {
        var random = new Random(2);
        for (var at = 0; at < 1000; at++)
        {
            string[] harmless =
            [
                $"06{random.Next(10000000, 99999999)}", $"06-{random.Next(1000, 9999)} {random.Next(1000, 9999)}", $"0031 6 {random.Next(10000000, 99999999)}", $"+31 20 {random.Next(1000000, 9999999)}",
                $"kenmerk {random.Next(1000, 9999)}/{random.Next(100000, 999999)}", $"ons kenmerk: {random.Next(10, 99)}.{random.Next(100000, 999999)}.{random.Next(10, 99)}",
                $"NL{random.Next(10, 99)} INGB 0{random.Next(100000000, 999999999)}",
                $"{random.Next(1, 28):00}-{random.Next(1, 12):00}-{random.Next(2011, 2030)}", $"€ {random.Next(1, 999)}.{random.Next(100, 999)}.{random.Next(100, 999)}", $"MW-2026-{random.Next(1, 999999):000000}",
            ];
            foreach (var text in harmless) Masker.Scan($"graag {text} bekijken").ShouldAllBe(found => found.Soort != Soort.Bsn, text);
        }
    }

    [Fact]
    public void A_megabyte_of_text_is_masked_whole()
    {
        const string line = "Mevrouw Jansen (geb. 12-03-1985) met bsn 123456782 woont op Kerkstraat 12 en heeft 14.500 euro schuld bij UWV en CJIB. ";
        var masked = Masker.Mask(string.Concat(Enumerable.Repeat(line, 8_000))).Tekst;
        masked.ShouldBe(string.Concat(Enumerable.Repeat("Mevrouw [naam weggelaten] (geb. [geboortedatum weggelaten]) met bsn [BSN weggelaten] woont op [adres weggelaten] en heeft 14.500 euro schuld bij UWV en CJIB. ", 8_000)));
    }

    [Theory]
    [InlineData("1"), InlineData("1 "), InlineData("1."), InlineData("0"), InlineData("a"), InlineData("Aa "), InlineData("J. "), InlineData("@"), InlineData("a@"), InlineData("van de "), InlineData("heet "), InlineData("Mevrouw "), InlineData("geboren te a "), InlineData("NL91ABNA"), InlineData("Aaweg "), InlineData("+31 ")]
    public void The_work_grows_with_the_length_and_no_more(string part)
    {
        var small = string.Concat(Enumerable.Repeat(part, 10_000 / part.Length));
        var large = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        Masker.Mask(small);
        var once = Time(() => Masker.Mask(small));
        Time(() => Masker.Mask(large)).ShouldBeLessThan(once * 140 + TimeSpan.FromSeconds(2), $"twenty times the text; a square would be four hundred times {once.TotalMilliseconds} ms");
    }

    [Fact]
    public void Labelled_messages_keep_their_secrets_and_little_else_is_lost()
    {
        var file = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../../shared/utterances/examples.jsonl"));
        if (!File.Exists(file)) return;
        int secrets = 0, kept = 0, clean = 0, touched = 0;
        var wrong = new List<string>();
        foreach (var row in File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement))
        {
            var text = row.GetProperty("text").GetString()!;
            var masked = Masker.Mask(text).Tekst;
            var sensitive = row.GetProperty("sensitive").EnumerateArray().Select(one => one.GetString()!).ToList();
            secrets += sensitive.Count;
            foreach (var secret in sensitive.Where(masked.Contains)) { kept++; wrong.Add($"kept {secret}: {text}"); }
            if (sensitive.Count > 0) continue;
            clean++;
            if (masked != text) { touched++; wrong.Add($"lost: {masked}"); }
        }
        var report = string.Join('\n', wrong);
        (secrets - kept).ShouldBeGreaterThanOrEqualTo((int)(secrets * 0.95), report);
        touched.ShouldBeLessThanOrEqualTo(clean / 100, report);
    }

    private static int[] ValidBsn(Random random)
    {
        while (true)
        {
            var digits = Enumerable.Range(0, 9).Select(_ => random.Next(10)).ToArray();
            if (digits[0] != 0 && digits.Select((digit, at) => digit * (at < 8 ? 9 - at : -1)).Sum() % 11 == 0) return digits;
        }
    }

    private static TimeSpan Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed;
    }

    private static string Here([CallerFilePath] string path = "") => path;
}

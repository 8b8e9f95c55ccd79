namespace Maatwerk.Tests.Cards;

/// <summary>What somebody may type to make a card show something else than text.</summary>
internal static class Payloads
{
    private static readonly string[] Marks =
    [
        "[klik hier](https://kwaad.example)", "[klik](javascript:alert(1))", "![foto](https://kwaad.example/a.png)", "<https://kwaad.example>", "https://kwaad.example/pad?x=1",
        "www.kwaad.example", "kwaad.nl", "jan@kwaad.nl", "<b>vet</b>", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<at>Iedereen</at>", "@iedereen",
        "**vet**", "__vet__", "*schuin*", "_schuin_", "~~weg~~", "`code`", "```\ncode\n```", "# kop", "## kop", "- punt", "* punt", "+ punt", "1. een", "1) een", "> citaat",
        "---", "***", "| a | b |\n|---|---|\n| 1 | 2 |", "[a]: https://kwaad.example \"titel\"", "[a][b]", "\\[niet\\](ontsnapt)", "&lt;b&gt;", "&#91;klik&#93;(x)", "\"aanhaling\" -- (c) ...",
        "tel:112", "mailto:a@b.nl", "ftp://a.nl", "//kwaad.nl", "[x](<https://kwaad.example>)", "a\nb\n===", "<!-- weg -->", "<a href='https://kwaad.example'>x</a>", "[klik](https://kwaad.example \"x\")",
    ];

    private static readonly string[] Templates =
    [
        "${naam}", "${$root.naam}", "{naam}", "{{naam}}", "{{DATE(2026-11-22T06:08:00Z,SHORT)}}", "{{TIME(2026-11-22T06:08:00Z)}}", "{{{naam}}}", "{$when}", "$data", "${if(true,'a','b')}",
        "${json('{}')}", "{{#if x}}a{{/if}}", "@{naam}", "<%= naam %>", "#{naam}", "%naam%", "{0}", "${{naam}}", "$${naam}", "{{ DATE(2026-11-22T06:08:00Z, LONG) }}",
    ];

    private static readonly string[] Around = ["", "De gemeente zegt ", "1. ", "“Ja” en ", "é ", "(", "😀 "];

    /// <summary>Every mark in every surrounding.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Marks.Concat(Templates).SelectMany(mark => Around.Select(before => before + mark))];

    /// <summary>Only templates.</summary>
    public static IReadOnlyList<string> OfTemplates { get; } = [.. Templates.SelectMany(template => Around.SelectMany(before => new[] { before + template, before + template + " " + template, template + before, template + template }))];
}

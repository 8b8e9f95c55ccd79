using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Maatwerk.Journeys.Browser;

/// <summary>WCAG 2.2 AA and best practice, judged by axe on the page as it stands.</summary>
public static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    // For a second or so Web Chat holds a copy of a new message for screen readers, out of sight and without labels; then it is gone.
    private const string ReadOut = "[class*=live-region] input";

    /// <summary>Fails with rule, element and reason when something of ours is wrong.</summary>
    public static async Task ShouldBeAccessibleAsync(this ChatPage chat)
    {
        await chat.Page.Locator(ReadOut).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await chat.Page.ShouldBeAccessibleAsync();
    }

    /// <summary>The same for a page without a conversation.</summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(Options);
        result.Passes.Length.ShouldBeGreaterThan(20, "axe looked at next to nothing");
        var found = result.Violations
            .SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html}"));
        found.ShouldBeEmpty();
    }
}

using System.Reflection;

namespace Maatwerk.Journeys.Browser;

/// <summary>Pictures of the journeys, for people to look at: TestResults/beelden, and docs/beelden when MAATWERK_BEELDEN is set.</summary>
public static class Screenshots
{
    /// <summary>The top of the repository.</summary>
    public static string Root { get; } =
        typeof(Screenshots).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Root").Value!;

    public static async Task TakeAsync(this ChatPage chat, string name)
    {
        await chat.Answers.Last.EvaluateAsync("message => message.scrollIntoView({ block: 'start', behavior: 'instant' })");
        await chat.Page.TakeAsync(name);
    }

    public static Task TakeAsync(this IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("MAATWERK_BEELDEN") is null ? "TestResults/beelden" : "docs/beelden";
        return page.ScreenshotAsync(new() { Path = Path.Combine(Root, folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }
}

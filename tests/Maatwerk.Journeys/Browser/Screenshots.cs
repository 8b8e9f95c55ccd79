using System.Reflection;

namespace Maatwerk.Journeys.Browser;

/// <summary>Pictures of the journeys, for people to look at: TestResults/beelden, and docs/beelden when MAATWERK_BEELDEN is set.</summary>
public static class Screenshots
{
    private static readonly string Root =
        typeof(Screenshots).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "Root").Value!;

    public static async Task TakeAsync(this ChatPage chat, string name)
    {
        var folder = Environment.GetEnvironmentVariable("MAATWERK_BEELDEN") is null ? "TestResults/beelden" : "docs/beelden";
        await chat.Answers.Last.EvaluateAsync("message => message.scrollIntoView({ block: 'start', behavior: 'instant' })");
        await chat.Page.ScreenshotAsync(new() { Path = Path.Combine(Root, folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }
}

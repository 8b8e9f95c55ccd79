using Maatwerk.Runtime.Diagnostics;

namespace Maatwerk.Tests.Protocol;

public class MetricsTests
{
    [Fact]
    public void The_page_counts_turns_by_type_channel_and_outcome()
    {
        using var page = new MetricsPage();
        using var metrics = new BotMetrics();
        metrics.Count("message", "test-channel", "done", 0);
        metrics.Count("message", "test-channel", "done", 0);
        page.Write().ShouldContain("maatwerk_turns_total{type=\"message\",channel=\"test-channel\",outcome=\"done\"} 2\n");
    }
}

using Maatwerk.Journeys.Bot;
using Maatwerk.Journeys.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]
[assembly: AssemblyFixture(typeof(Maatwerk.Journeys.SharedBot))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Maatwerk.Journeys;

/// <summary>One running bot for the journeys that leave it as it is; each of them is somebody in a conversation of their own.</summary>
public sealed class SharedBot : IAsyncLifetime
{
    private BotProcess? bot;

    public string Url => bot!.Url;

    public async ValueTask InitializeAsync() => bot = await BotProcess.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (bot is not null) await bot.DisposeAsync();
    }
}

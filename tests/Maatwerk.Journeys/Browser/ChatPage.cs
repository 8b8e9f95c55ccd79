using System.Collections.Concurrent;

namespace Maatwerk.Journeys.Browser;

/// <summary>The chat page as somebody meets it: read, type, press. Keeps every request that tried to leave this machine, and every error of the page.</summary>
public sealed class ChatPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly Heard heard = new();

    private ChatPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    public ConcurrentQueue<string> OutsideRequests { get; } = new();

    public ConcurrentQueue<string> Errors { get; } = new();

    public ILocator SendBox => Page.Locator("[data-id=webchat-sendbox-input]");

    public ILocator Conversation => Page.Locator("#webchat");

    /// <summary>What the bot said, newest last. The copies that Web Chat reads out to a screen reader are left out.</summary>
    public ILocator Answers => Page.Locator(".webchat__basic-transcript__activity").Filter(new() { Has = Page.GetByText("Maatwerk zei:") });

    public ILocator LastCard => Page.Locator(".ac-adaptiveCard").Last;

    internal static async Task<ChatPage> OpenAsync(IBrowserContext context, string url)
    {
        context.SetDefaultTimeout(30_000);
        var chat = new ChatPage(context, await context.NewPageAsync());
        await context.RouteAsync(address => !IsHere(address), chat.RefuseAsync);
        chat.Page.Console += (_, message) => { if (message.Type == "error") chat.Errors.Enqueue(message.Text); };
        chat.Page.WebSocket += (_, socket) => chat.heard.Listen(socket);
        chat.Page.PageError += (_, error) => chat.Errors.Enqueue(error);
        await chat.Page.GotoAsync(url);
        await chat.GreetedAsync();
        return chat;
    }

    /// <summary>Types a message, sends it and waits for the bot's next word.</summary>
    public Task SayAsync(string text) => AnsweredAsync(async () =>
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    });

    /// <summary>Waits until the text stands somewhere in the conversation.</summary>
    public Task SeeAsync(string text) =>
        Conversation.GetByText(text).Last.WaitForAsync();

    /// <summary>Presses the newest button with this name, on a card or among the choices, and waits for the bot's next word.</summary>
    public Task PressAsync(string button) => AnsweredAsync(() =>
        Conversation.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync());

    /// <summary>Does something, and waits until all that the bot says to it stands on the page.</summary>
    public async Task AnsweredAsync(Func<Task> act)
    {
        var before = heard.Count;
        await act();
        await ShownAsync(await heard.MoreThanAsync(before));
    }

    /// <summary>The newest message of the bot with its card, as text.</summary>
    public Task<string> LastWordsAsync() => Answers.Last.InnerTextAsync();

    /// <summary>The end of the conversation as text, to tell what went wrong.</summary>
    public async Task<string> TailAsync() => (await Page.Locator(".webchat__basic-transcript__transcript").InnerTextAsync()) is { Length: > 4000 } text ? text[^4000..] : "";

    /// <summary>Whether the newest message is a card with a first button to go on with.</summary>
    public async Task<bool> HasFormAsync() => await Answers.Last.Locator(".ac-pushButton.style-positive").CountAsync() > 0;

    /// <summary>Loads the page again, as F5 does, and waits until the conversation stands there again.</summary>
    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ShownAsync(1);
    }

    /// <summary>The id of the conversation that this tab keeps for the person chosen.</summary>
    public Task<string> ConversationIdAsync() => Page.EvaluateAsync<string>(
        "JSON.parse(sessionStorage.getItem('maatwerk.gesprek.' + document.getElementById('persoon').value)).conversationId");

    public async Task BeAsync(string person)
    {
        var picker = Page.GetByLabel("Ik ben", new() { Exact = true });
        var value = await picker.Locator("option").Filter(new() { HasText = person }).First.GetAttributeAsync("value");
        await picker.SelectOptionAsync(value!);
    }

    /// <summary>Waits for the first word of the bot: the conversation is open then.</summary>
    public async Task GreetedAsync() => await ShownAsync(await heard.MoreThanAsync(0));

    private Task ShownAsync(int messages) => Answers.Nth(messages - 1).WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the text stands nowhere in the conversation.</summary>
    public Task NoLongerSeeAsync(string text) =>
        Conversation.GetByText(text).First.WaitForAsync(new() { State = WaitForSelectorState.Detached });

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task RefuseAsync(IRoute route)
    {
        OutsideRequests.Enqueue(route.Request.Url);
        await route.AbortAsync();
    }

    internal static bool IsHere(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.IsLoopback || uri.Scheme is "data" or "blob" or "about");
}

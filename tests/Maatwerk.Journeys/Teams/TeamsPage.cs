using System.Collections.Concurrent;
using Maatwerk.Journeys.Browser;

namespace Maatwerk.Journeys.Teams;

/// <summary>The page of the Playground as somebody in Teams meets it: chats at the left, messages and cards, the box where one types.</summary>
public sealed class TeamsPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private TeamsPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Cards in the conversation that is open; a card within a card is no card of its own.</summary>
    public ILocator Cards => Page.Locator(".ac-adaptiveCard:not(.ac-adaptiveCard .ac-adaptiveCard)");

    public ILocator LastCard => Cards.Last;

    /// <summary>The window of a task module.</summary>
    public ILocator Window => Page.Locator("[role=dialog]");

    public ILocator Box => Page.Locator("div[role=textbox][contenteditable=true]");

    private ILocator Popover => Page.Locator(".fui-PopoverSurface").Last;

    internal static async Task<TeamsPage> OpenAsync(IBrowserContext context, string url)
    {
        context.SetDefaultTimeout(20_000);
        var teams = new TeamsPage(context, await context.NewPageAsync());
        // The page asks a few fonts from elsewhere, and does without.
        await context.RouteAsync(address => !ChatPage.IsHere(address), route => route.AbortAsync());
        await teams.Page.GotoAsync(url);
        await teams.Page.GetByText("Connected.").First.WaitForAsync();
        await teams.SeeAsync("Waar kan ik je mee helpen?");
        await teams.Button("Hide log panel").ClickAsync();
        return teams;
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Waits until the text stands in the conversation.</summary>
    public Task SeeAsync(string text) => Page.GetByText(text).Last.WaitForAsync();

    /// <summary>Opens a chat or channel of the list at the left, and waits for words that stand in it.</summary>
    public async Task GoToAsync(string chat, string seen)
    {
        await Page.GetByRole(AriaRole.Treeitem, new() { Name = chat }).First.ClickAsync();
        await SeeAsync(seen);
    }

    /// <summary>Types a message and sends it.</summary>
    public async Task SayAsync(string text, bool mention = false)
    {
        await TypeAsync(Box.Last, text, mention);
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Starts a new thread in a channel, with the bot's name in front.</summary>
    public async Task PostAsync(string text)
    {
        await TypeAsync(Box.First, text, mention: true);
        await Button("Post").ClickAsync();
    }

    /// <summary>Searches from the box where one types, and takes one of what was found into the message.</summary>
    public async Task SearchAsync(string text, string choice, Func<Task> seen)
    {
        await OpenExtensionAsync("Search Command");
        await Page.GetByPlaceholder("Enter a search term").FillAsync(text);
        await Page.Keyboard.PressAsync("Enter");
        var row = Popover.GetByText(choice).First;
        await row.WaitForAsync();
        await seen();
        await row.ClickAsync();
        await Box.Last.Locator(".ac-adaptiveCard").First.WaitForAsync();
    }

    /// <summary>Opens a window from the box where one types.</summary>
    public async Task OpenWindowAsync(string command)
    {
        await OpenExtensionAsync("Action Command");
        await Page.GetByPlaceholder("Command ID").FillAsync(command);
        await Button("Create").ClickAsync();
        await Window.Locator(".ac-adaptiveCard").First.WaitForAsync();
    }

    /// <summary>Lets the Playground act out what happens to an app: installing, removing.</summary>
    public async Task ActOutAsync(string what)
    {
        await Button("Mock an Activity").ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem).GetByText(what, new() { Exact = true }).ClickAsync();
        await Button("Send activity").ClickAsync();
        await Window.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    public Task TakeAsync(string name) => Page.TakeAsync("teams-" + name);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();

    private async Task OpenExtensionAsync(string kind)
    {
        await Page.GetByLabel("Trigger Message Extension App").Last.ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = kind }).ClickAsync();
    }

    private async Task TypeAsync(ILocator box, string text, bool mention)
    {
        await box.ClickAsync();
        if (mention)
        {
            await Page.Keyboard.TypeAsync("@");
            await Page.GetByRole(AriaRole.Menuitem, new() { Name = PlaygroundPeople.Bot }).First.ClickAsync();
            await box.GetByText(PlaygroundPeople.Bot).First.WaitForAsync();
        }
        await Page.Keyboard.TypeAsync(mention ? " " + text : text);
    }
}

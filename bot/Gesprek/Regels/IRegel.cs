namespace Maatwerk.Bot.Gesprek.Regels;

/// <summary>One rule of what a message in an open dialog is. The first that decides, does.</summary>
internal interface IRegel
{
    /// <summary>Name in the trace, kebab-case Dutch.</summary>
    string Naam { get; }

    /// <summary>What this rule makes of the message, or null when it is not for this rule.</summary>
    Task<Besluit?> DecideAsync(OpenBericht bericht);
}

/// <summary>What a message is, and what comes of it.</summary>
/// <param name="Waarom">Why, in a few words for the trace.</param>
/// <param name="DoeAsync">What to do.</param>
internal sealed record Besluit(string Waarom, Func<Task> DoeAsync);

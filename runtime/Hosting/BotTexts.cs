namespace Maatwerk.Runtime.Hosting;

/// <summary>The few sentences the runtime itself says to a user; the host may give its own.</summary>
public sealed record BotTexts
{
    /// <summary>After a turn that failed and was undone.</summary>
    public string TurnFailed { get; init; } =
        "Er ging iets mis aan onze kant. Wat je net stuurde, is niet verwerkt; wat je eerder gaf, is er nog. Probeer het over een paar minuten opnieuw.";

    /// <summary>While nothing can be kept, once per conversation.</summary>
    public string NotKept { get; init; } =
        "Ik kan nu niets opslaan. Je laatste bericht is nog niet opgeslagen; zonder kenmerk is er niets ingediend. Probeer het over een paar minuten opnieuw.";

    /// <summary>When a button takes longer than a channel waits.</summary>
    public string InProgress { get; init; } = "Dit wordt verwerkt. Het antwoord volgt in dit gesprek.";

    /// <summary>Put before a message that may have arrived before.</summary>
    public string MaybeTwice { get; init; } = "(Mogelijk dubbel: misschien kreeg je dit bericht al.)";

    /// <summary>Put before the choices, on a channel without buttons.</summary>
    public string Choices { get; init; } = "Je kunt typen:";

    /// <summary>To whoever caused a message that could not be delivered; what it was about stands after it.</summary>
    public string NotDelivered { get; init; } = "Een bericht dat ik voor jou aan iemand stuurde, is niet aangekomen. Ik probeer het niet opnieuw. Bel of mail die persoon zelf.";

    /// <summary>Put before what such a message was about.</summary>
    public string About { get; init; } = "Het ging over:";
}

namespace Maatwerk.Runtime.Hosting;

/// <summary>The few sentences the runtime itself says to a user; the host may give its own.</summary>
public sealed record BotTexts
{
    /// <summary>After a turn that failed and was undone.</summary>
    public string TurnFailed { get; init; } =
        "Er ging iets mis aan onze kant. Wat je net stuurde, is niet verwerkt; wat je eerder gaf, is er nog. Probeer het over een paar minuten opnieuw.";

    /// <summary>Put before a message that may have arrived before.</summary>
    public string MaybeTwice { get; init; } = "(Mogelijk dubbel: misschien kreeg je dit bericht al.)";

    /// <summary>Put before the choices, on a channel without buttons.</summary>
    public string Choices { get; init; } = "Je kunt typen:";

    /// <summary>To whoever caused a message that could not be delivered; what it was about stands after it.</summary>
    public string NotDelivered { get; init; } = "Een bericht dat ik voor jou aan iemand stuurde, is niet aangekomen. Ik probeer het niet opnieuw. Bel of mail die persoon zelf.";

    /// <summary>Put before what such a message was about.</summary>
    public string About { get; init; } = "Het ging over:";
}

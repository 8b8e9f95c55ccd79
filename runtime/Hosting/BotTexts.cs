namespace Maatwerk.Runtime.Hosting;

/// <summary>The few sentences the runtime itself says to a user; the host may give its own.</summary>
public sealed record BotTexts
{
    /// <summary>After a turn that failed and was undone.</summary>
    public string TurnFailed { get; init; } =
        "Er ging iets mis aan onze kant. Wat je net stuurde, is niet verwerkt; wat je eerder gaf, is er nog. Probeer het over een paar minuten opnieuw.";

    /// <summary>Put before a message that may have arrived before.</summary>
    public string MaybeTwice { get; init; } = "(Mogelijk kreeg je dit bericht al.)";
}

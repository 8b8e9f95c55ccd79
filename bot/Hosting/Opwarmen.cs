using System.Text.Json;
using Maatwerk.Cards;
using Maatwerk.Dialogs;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;
using Maatwerk.Runtime.Dialogs;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Bot.Hosting;

/// <summary>
/// Reads the content and walks once along the road of a turn while the host is being built, so that the first user does not wait for it.
/// Nothing depends on it: what is not ready yet is made by whoever needs it first.
/// </summary>
internal static class Opwarmen
{
    public static void Begin()
    {
        _ = Task.Run(Understanding);
        _ = Task.Run(Turn);
    }

    private static void Understanding() => new Recognizer(new RegisterNames(Gazetteer.Default)).Recognize("hoi, wie zit er bij UWV?", new DateOnly(2026, 1, 1));

    private static void Turn()
    {
        JsonSerializer.Deserialize("""{"type":"message","id":"1","text":"hoi","from":{"id":"u"},"channelData":{"tenant":{"id":"t"}}}""", ProtocolJson.Wire.Activity);
        JsonSerializer.Serialize(new ExpectedReplies([Kaart.Activity(HulpCard.Show(), "webchat")]), ProtocolJson.Wire.ExpectedReplies);
        Dialogen.All();
        Masker.Mask("Hoi, het is 12 januari");
        DialogState.Parse(new DialogState().Write());
        MaatwerkfunctionarisJson.Read("""{"id":"a","naam":"Team","soort":"Team","organisatieId":"uwv","email":"","telefoon":"","themas":[],"mandaat":"","werkdagen":["Monday"],"gecontroleerdOp":"2026-01-01","status":"Actief"}""");
    }
}

using System.Text.Json.Serialization;

namespace Maatwerk.Tests.Dialogs;

[JsonSerializable(typeof(int))]
internal sealed partial class TestJson : JsonSerializerContext;

using Maatwerk.Domain.Register.Namen;
using Maatwerk.Domain.Understanding;

namespace Maatwerk.Tests.Understanding;

/// <summary>The day of the labelled messages, a Sunday, and the recogniser of the house.</summary>
internal static class Vandaag
{
    public static readonly DateOnly Dag = new(2026, 11, 22);

    public static readonly Recognizer Recognizer = new(new RegisterNames(Gazetteer.Default));

    public static RecognizerResult Recognize(string text) => Recognizer.Recognize(text, Dag);
}

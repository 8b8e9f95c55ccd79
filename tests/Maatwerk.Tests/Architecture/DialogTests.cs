using System.Reflection;
using System.Text.RegularExpressions;

namespace Maatwerk.Tests.Architecture;

/// <summary>A dialog runs again from the top at each turn, so it may only hold values and only reach the world through the desk.</summary>
public class DialogTests
{
    private static readonly string[] Forbidden =
        ["DateTime.Now", "DateTime.UtcNow", "DateTime.Today", "DateTimeOffset.Now", "DateTimeOffset.UtcNow", "TimeProvider", "Stopwatch",
         "Guid.NewGuid", "Guid.CreateVersion7", "new Random", "Random.Shared", "RandomNumberGenerator", "Task.Run", "Task.Delay", "Task.WhenAll",
         "Thread.", "File.", "HttpClient", "Environment.", "finally"];

    [Fact]
    public void A_dialog_is_made_of_values_never_of_services() =>
        Repository.ProductAssemblies.SelectMany(assembly => assembly.GetTypes()).Where(IsDialog)
            .SelectMany(Held).Where(held => IsService(held.Type))
            .Select(held => $"{held.Owner} holds {held.Type.Name}").ShouldBeEmpty();

    [Fact]
    public void A_dialog_has_no_clock_no_chance_and_no_thread_of_its_own() =>
        (from file in Repository.SourceOf("dialogs")
         from line in Repository.Lines(file).Select((text, index) => (Text: text, Number: index + 1))
         from word in Forbidden
         where line.Text.Contains(word, StringComparison.Ordinal) && Uses(line.Text, word)
         select $"{file}:{line.Number}: {word}").ShouldBeEmpty();

    [Fact]
    public void A_service_is_told_from_a_value()
    {
        IsService(typeof(TimeProvider)).ShouldBeTrue();
        IsService(typeof(IServiceProvider)).ShouldBeTrue();
        IsService(typeof(Func<int>)).ShouldBeTrue();
        IsService(typeof(IReadOnlyList<string>)).ShouldBeFalse();
        IsService(typeof(DateOnly?)).ShouldBeFalse();
    }

    private static bool Uses(string line, string word) =>
        !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
        && Regex.IsMatch(line, $@"(^|\W){Regex.Escape(word)}", RegexOptions.NonBacktracking);

    private static bool IsDialog(Type type) =>
        !type.IsAbstract && Ancestors(type).Any(ancestor => ancestor.Name.StartsWith("Dialog`", StringComparison.Ordinal));

    private static IEnumerable<Type> Ancestors(Type type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            yield return ancestor;
    }

    private static IEnumerable<(string Owner, Type Type)> Held(Type dialog) =>
        dialog.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => (dialog.Name, parameter.ParameterType))
            .Concat(dialog.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => (dialog.Name, field.FieldType)));

    private static bool IsService(Type type) =>
        type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(TimeProvider)) || type.IsAssignableTo(typeof(IDisposable))
        || (type.IsInterface && type.Namespace?.StartsWith("System.Collections", StringComparison.Ordinal) is not true);
}

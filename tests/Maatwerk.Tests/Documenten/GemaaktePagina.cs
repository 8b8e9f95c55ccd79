using System.Runtime.CompilerServices;

namespace Maatwerk.Tests.Documenten;

/// <summary>A page under docs/ that is written from the code. A run with MAATWERK_VERNIEUW=1 writes it; every other run compares.</summary>
internal static class GemaaktePagina
{
    public const string Refresh = "MAATWERK_VERNIEUW";

    public static string PathOf(string page, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs", page));

    /// <param name="filter">Which tests write it, for the message.</param>
    public static void ShouldBe(string page, string wanted, string filter)
    {
        var path = PathOf(page);
        if (Environment.GetEnvironmentVariable(Refresh) == "1") File.WriteAllText(path, wanted);
        (File.Exists(path) ? File.ReadAllText(path) : "").ShouldBe(wanted, $"docs/{page} is not what the code says. Refresh it: {Refresh}=1 dotnet test tests/Maatwerk.Tests --filter FullyQualifiedName~{filter}");
    }
}

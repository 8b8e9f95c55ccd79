using System.Xml.Linq;

namespace Maatwerk.Tests.Architecture;

public class DependencyDirectionTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["bot"] = ["storage", "dialogs", "cards", "runtime", "domain"],
        ["storage"] = ["runtime", "domain"],
        ["dialogs"] = ["cards", "runtime", "domain"],
        ["cards"] = ["domain"],
        ["runtime"] = [],
        ["domain"] = [],
    };

    public static TheoryData<string> Folders => new(Allowed.Keys);

    [Theory, MemberData(nameof(Folders))]
    public void A_project_only_points_where_it_may(string folder) =>
        WrongArrows(folder, XDocument.Parse(ProjectFile(folder))).ShouldBeEmpty();

    [Fact]
    public void An_arrow_the_wrong_way_is_named() =>
        WrongArrows("domain", XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="../runtime/Maatwerk.Runtime.csproj" /></ItemGroup></Project>"""))
            .ShouldBe(["domain → runtime"]);

    [Theory, InlineData("domain"), InlineData("cards")]
    public void What_holds_the_rules_needs_no_package(string folder) =>
        XDocument.Parse(ProjectFile(folder)).Descendants()
            .Where(node => node.Name.LocalName is "PackageReference" or "FrameworkReference")
            .Select(node => $"{folder} → {node.Attribute("Include")?.Value}").ShouldBeEmpty();

    [Fact]
    public void Every_product_folder_is_in_the_table() =>
        Repository.Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal))
            .Select(file => file.Split('/')[0]).ShouldBe(Allowed.Keys, ignoreOrder: true);

    private static IEnumerable<string> WrongArrows(string folder, XDocument project) =>
        from reference in project.Descendants("ProjectReference")
        let target = reference.Attribute("Include")!.Value.Replace('\\', '/').Split('/')[^2]
        where !Allowed[folder].Contains(target, StringComparer.Ordinal)
        select $"{folder} → {target}";

    private static string ProjectFile(string folder) =>
        Repository.Read(Repository.Files.Single(file => file.StartsWith(folder + "/", StringComparison.Ordinal) && file.EndsWith(".csproj", StringComparison.Ordinal)));
}

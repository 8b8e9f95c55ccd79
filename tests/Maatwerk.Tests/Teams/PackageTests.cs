namespace Maatwerk.Tests.Teams;

/// <summary>One command makes the package, or says everything that is missing.</summary>
public class PackageTests
{
    [Fact]
    public async Task The_files_stand_at_the_root_and_there_are_no_others() =>
        (await TeamsPackage.GetAsync()).Files.Keys.ShouldBe(["manifest.json", "en.json", "color.png", "outline.png"]);

    [Fact]
    public async Task The_same_answers_give_the_same_package()
    {
        var first = await TeamsPackage.GetAsync();
        (await TeamsPackage.BuildAsync("--app-id", TeamsPackage.AppId, "--host", TeamsPackage.Host, "--version", TeamsPackage.Version)).ShouldBe(first.Zip);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once()
    {
        await TeamsPackage.GetAsync();
        var said = await TeamsPackage.RunAsync([]);
        said.Code.ShouldBe(2);
        said.Errors.ShouldContain("--app-id: geef");
        said.Errors.ShouldContain("--host: geef");
    }

    [Theory]
    [InlineData("--app-id", "geen-guid")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--host", "https://maatwerk.gemeente.example")]
    [InlineData("--host", "maatwerk.gemeente.example:8443")]
    [InlineData("--host", "maatwerk.gemeente.example/chat")]
    [InlineData("--host", "*.gemeente.example")]
    [InlineData("--host", "localhost")]
    [InlineData("--version", "1.2")]
    [InlineData("--version", "01.2.3")]
    [InlineData("--version", "1.2.3-proef")]
    [InlineData("--developer", "Een organisatie met een naam die niet past")]
    [InlineData("--privacy", "http://gemeente.example/privacy")]
    [InlineData("--terms", "gemeente.example")]
    [InlineData("--wat", "is dit")]
    public async Task A_wrong_answer_makes_no_package(string option, string value)
    {
        await TeamsPackage.GetAsync();
        var said = await TeamsPackage.RunAsync(["--app-id", TeamsPackage.AppId, "--host", TeamsPackage.Host, option, value, "--out", "/dev/null/nergens"]);
        said.Code.ShouldBe(2);
        said.Errors.ShouldContain(option);
    }

    [Fact]
    public async Task The_settings_of_the_bot_are_enough()
    {
        await TeamsPackage.GetAsync();
        var folder = Directory.CreateTempSubdirectory("teams");
        try
        {
            var said = await TeamsPackage.RunAsync(["--out", folder.FullName], new Dictionary<string, string>
            {
                ["MicrosoftAppId"] = TeamsPackage.AppId, ["MAATWERK_HOST"] = TeamsPackage.Host, ["MAATWERK_VERSION"] = "4.5.6",
            });
            said.Code.ShouldBe(0, said.Errors);
            folder.GetFiles().ShouldHaveSingleItem().Name.ShouldBe("maatwerk-4.5.6.zip");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task What_an_organisation_says_of_itself_is_kept_to_the_letter()
    {
        await TeamsPackage.GetAsync();
        var developer = TeamsPackage.Read(await TeamsPackage.BuildAsync("--app-id", TeamsPackage.AppId, "--host", TeamsPackage.Host,
            "--developer", "Gemeente \"Voorbeeld\" & co", "--privacy", "https://gemeente.example/privacy")).Manifest.GetProperty("developer");
        developer.GetProperty("name").GetString().ShouldBe("Gemeente \"Voorbeeld\" & co");
        developer.GetProperty("privacyUrl").GetString().ShouldBe("https://gemeente.example/privacy");
        developer.GetProperty("websiteUrl").GetString().ShouldBe($"https://{TeamsPackage.Host}/");
    }
}

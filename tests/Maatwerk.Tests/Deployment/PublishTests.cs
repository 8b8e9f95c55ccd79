using System.Diagnostics;
using Maatwerk.Tests.Architecture;

namespace Maatwerk.Tests.Deployment;

/// <summary>How <c>./start.sh</c> comes by its program, played with a compiler that only writes down what it is asked.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("publish-").FullName;

    [Fact]
    public void It_is_compiled_ahead_beside_the_runtime()
    {
        Publish();
        Asked().ShouldHaveSingleItem().ShouldContain("-p:PublishReadyToRun=true");
    }

    [Fact]
    public void Native_code_is_made_when_it_is_asked_for()
    {
        Publish(how: "--native");
        Asked().ShouldHaveSingleItem().ShouldContain("-p:PublishAot=true");
    }

    [Fact]
    public void Where_native_code_cannot_be_had_the_program_is_compiled_ahead_all_the_same()
    {
        Publish(cannot: "PublishAot", how: "--native");
        Asked()[^1].ShouldContain("-p:PublishReadyToRun=true");
    }

    [Fact]
    public void Where_nothing_can_be_compiled_ahead_it_is_built_plainly()
    {
        Publish(cannot: "Publish", how: "--native");
        Asked()[^1].ShouldNotContain("-p:Publish");
        Asked().Length.ShouldBe(3);
    }

    [Fact]
    public void Native_code_that_is_there_serves_whoever_asks_for_less_and_not_the_other_way_round()
    {
        Publish();
        File.WriteAllText(Path.Combine(folder, "out", "Maatwerk.Bot.dll"), "");
        Publish(how: "--native");
        Asked().Length.ShouldBe(2);
        Publish();
        Asked().Length.ShouldBe(2);
    }

    [Fact]
    public void What_was_built_from_the_same_sources_is_not_built_again()
    {
        Publish();
        Publish();
        Asked().Length.ShouldBe(1);
    }

    [Fact]
    public void What_was_built_from_other_sources_is_built_again()
    {
        Publish();
        File.WriteAllText(Path.Combine(folder, "out", ".sources"), "other sources");
        Publish();
        Asked().Length.ShouldBe(2);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_program_that_was_there()
    {
        Publish();
        File.WriteAllText(Path.Combine(folder, "out", ".sources"), "other sources");
        Run(cannot: "publish").ShouldBe(1);
        File.Exists(Path.Combine(folder, "out", "Maatwerk.Bot")).ShouldBeTrue();
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Publish(string cannot = "nothing of it", string how = "") => Run(cannot, how).ShouldBe(0);

    private int Run(string cannot, string how = "")
    {
        Tool("gcc", "exit 0");
        Tool("dotnet", """
            echo "$*" >>"$ASKED"
            case "$*" in *"$CANNOT"*) exit 1 ;; esac
            while [ "$1" != -o ]; do shift; done
            mkdir -p "$2" && echo >"$2/Maatwerk.Bot" && chmod +x "$2/Maatwerk.Bot"
            """);
        var start = new ProcessStartInfo("bash", [Path.Combine(Repository.Root, "bot/publish.sh"), Path.Combine(folder, "out"), how])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["ASKED"] = Path.Combine(folder, "asked");
        start.Environment["CANNOT"] = cannot;
        using var process = Process.Start(start)!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }

    private string[] Asked() => File.ReadAllLines(Path.Combine(folder, "asked"));

    private void Tool(string name, string lines)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{lines}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Measure.Understanding;

/// <summary>Trains the model of danger alone, or measures danger on a file of messages.</summary>
public sealed class DangerCommand : IVerb
{
    public string Name => "danger";
    public string Usage => "[--folds 5] [--errors FILE]: trains gevaar.bin from gevaar-zinnen/; or --messages FILE.jsonl|FILE.csv: which messages sound the alarm (of a csv each line is 0;text or 1;text)";

    public Task<int> RunAsync(Arguments arguments)
    {
        if (arguments.Has("messages")) Measure(arguments.Text("messages"));
        else DangerTraining.Run(arguments.Whole("folds", 5), arguments.Text("errors", ""));
        return Task.FromResult(0);
    }

    static void Measure(string file)
    {
        var messages = File.ReadLines(file).Where(line => line.Length > 2 && line[0] != '#').Select(Message).ToList();
        foreach (var message in messages) Gevaar.IsAcuut(message.Text);
        var watch = Stopwatch.StartNew();
        var heard = messages.Select(message => Gevaar.IsAcuut(message.Text)).ToList();
        var milliseconds = watch.Elapsed.TotalMilliseconds / messages.Count;
        foreach (var (message, alarm) in messages.Zip(heard))
            if (message.Danger is { } danger ? danger != alarm : alarm)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(alarm ? "alarm " : "missed")} {(Gevaar.FiresPattern(message.Text) ? "pattern" : "model"),-7} {GevaarModel.Embedded.Score(message.Text),6:0.00} [{Gevaar.Why(message.Text)}] {message.Text}"));
        double? Share(bool danger, Func<string, bool> hears) => messages.FindAll(m => m.Danger == danger) is { Count: > 0 } wanted ? Math.Round(100.0 * wanted.Count(m => hears(m.Text)) / wanted.Count, 1) : null;
        object Of(Func<string, bool> hears) => new { recall = Share(danger: true, hears), falseAlarms = Share(danger: false, hears) };
        Console.WriteLine(JsonSerializer.Serialize(new { n = messages.Count, alarms = heard.Count(h => h), together = Of(Gevaar.IsAcuut), patterns = Of(Gevaar.FiresPattern), model = Of(text => GevaarModel.Embedded.Score(text) >= GevaarModel.Embedded.Threshold), meanMs = Math.Round(milliseconds, 3) }));
    }

    static (bool? Danger, string Text) Message(string line) =>
        line[0] == '{' ? (null, JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!) : (line[0] == '1', line[2..]);
}

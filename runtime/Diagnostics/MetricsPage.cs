using System.Diagnostics.Metrics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Maatwerk.Runtime.Diagnostics;

/// <summary>Keeps the sums of the meters of this house and writes them as a page that Prometheus reads.</summary>
public sealed class MetricsPage : IDisposable
{
    private const int MostLines = 500, UsualLine = 256;
    private readonly Lock gate = new();
    private readonly Dictionary<string, double> sums = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly MeterListener listener = new();

    /// <summary>Listens from now on.</summary>
    public MetricsPage()
    {
        bySpan = sums.GetAlternateLookup<ReadOnlySpan<char>>();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name.StartsWith("Maatwerk.", StringComparison.Ordinal)) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name, "_total", value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            Add(instrument.Name, "_sum", value, tags);
            Add(instrument.Name, "_count", 1, tags);
        });
        listener.Start();
    }

    /// <summary>The page as text.</summary>
    public string Write()
    {
        var page = new StringBuilder();
        KeyValuePair<string, double>[] all;
        lock (gate) all = [.. sums];
        foreach (var (line, sum) in all.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            page.Append(line).Append(' ').Append(sum.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return page.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Add(string name, string sort, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Span<char> room = stackalloc char[UsualLine];
        var line = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, room);
        line.AppendLiteral(name);
        line.AppendLiteral(sort);
        for (var i = 0; i < tags.Length; i++)
        {
            line.AppendLiteral(i == 0 ? "{" : ",");
            line.AppendLiteral(tags[i].Key);
            line.AppendLiteral("=\"");
            line.AppendFormatted(tags[i].Value);
            line.AppendLiteral("\"");
        }
        if (tags.Length > 0) line.AppendLiteral("}");
        lock (gate)
        {
            if (bySpan.TryGetValue(line.Text, out var sum) || sums.Count < MostLines) bySpan[line.Text] = sum + value;
        }
        line.Clear();
    }
}

using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace Maatwerk.Runtime.Diagnostics;

/// <summary>Keeps the sums of the meters of this house and writes them as a page that Prometheus reads.</summary>
public sealed class MetricsPage : IDisposable
{
    private const int MostLines = 500;
    private readonly ConcurrentDictionary<string, double> sums = new(StringComparer.Ordinal);
    private readonly MeterListener listener = new();

    /// <summary>Listens from now on.</summary>
    public MetricsPage()
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name.StartsWith("Maatwerk.", StringComparison.Ordinal)) listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument.Name + "_total", value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) =>
        {
            Add(instrument.Name + "_sum", value, tags);
            Add(instrument.Name + "_count", 1, tags);
        });
        listener.Start();
    }

    /// <summary>The page as text.</summary>
    public string Write()
    {
        var page = new StringBuilder();
        foreach (var (line, sum) in sums.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            page.Append(line).Append(' ').Append(sum.ToString(CultureInfo.InvariantCulture)).Append('\n');
        return page.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Add(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var line = new StringBuilder(name);
        for (var i = 0; i < tags.Length; i++) line.Append(i == 0 ? '{' : ',').Append(tags[i].Key).Append("=\"").Append(tags[i].Value).Append('"');
        if (tags.Length > 0) line.Append('}');
        if (sums.Count < MostLines) sums.AddOrUpdate(line.ToString(), value, (_, sum) => sum + value);
    }
}

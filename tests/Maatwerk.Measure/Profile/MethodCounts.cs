namespace Maatwerk.Measure.Profile;

/// <summary>What the runtime counted in one method while it ran: how often each way through it was taken, and of which types the objects were.</summary>
/// <param name="Name">Type and method, as the runtime prints them: <c>Space.Type`1[Argument].Method</c>.</param>
/// <param name="Signature">Result and parameters, as the runtime prints them.</param>
/// <param name="BodyBytes">Size of its IL, which tells apart methods of one name.</param>
/// <param name="Probes">In the order in which the compiler put them in.</param>
public sealed record MethodCounts(string Name, string Signature, int BodyBytes, IReadOnlyList<Probe> Probes)
{
    /// <summary>The count of the way that was taken most.</summary>
    public int Most => Probes.Where(probe => !probe.HoldsTypes).Select(probe => probe.Number(0)).DefaultIfEmpty().Max();

    /// <summary>Reads what the runtime writes when it ends, asked by <c>DOTNET_WritePGOData</c>.</summary>
    public static IEnumerable<MethodCounts> Read(IEnumerable<string> lines)
    {
        MethodCounts? method = null;
        var probes = new List<Probe>();
        foreach (var line in lines)
        {
            if (line.StartsWith("@@@", StringComparison.Ordinal))
            {
                if (method is not null) yield return method;
                method = new MethodCounts("", "", Convert.ToInt32(After(line, "ilSize ")[..10], 16), probes = []);
            }
            else if (line.StartsWith("MethodName: ", StringComparison.Ordinal))
                method = method! with { Name = After(line, ": ") };
            else if (line.StartsWith("Signature: ", StringComparison.Ordinal))
                method = method! with { Signature = After(line, ": ") };
            else if (line.StartsWith("Schema ", StringComparison.Ordinal))
                probes.Add(Probe.Of(line.Split(' ')));
            else if (probes.Count > 0 && line.Length > 0)
                probes[^1].Values.Add(line.StartsWith("TypeHandle: ", StringComparison.Ordinal) ? After(line, ": ") : line);
        }
        if (method is not null) yield return method;
    }

    private static string After(string line, string mark) => line[(line.IndexOf(mark, StringComparison.Ordinal) + mark.Length)..];
}

/// <summary>One place in a method where something was counted.</summary>
/// <param name="Kind">What; a number of the runtime's own.</param>
/// <param name="Offset">Where in the IL.</param>
/// <param name="Count">How many values it holds.</param>
/// <param name="Other">Where the way goes that was counted, or what is known of the call.</param>
public sealed record Probe(int Kind, int Offset, int Count, int Other)
{
    private const int TypesOfObjects = 0xC3;
    private const int CountOfObjects = 0xB1;
    private const int CountOfBlock = 0x41;
    private const int CountOfWay = 0x181;

    /// <summary>Numbers, or names of types with their assembly.</summary>
    public List<string> Values { get; } = [];

    public bool HoldsTypes => Kind == TypesOfObjects;

    /// <summary>What the native compiler can use; which delegates were called and which values came by it cannot.</summary>
    public bool IsOfUse => Kind is TypesOfObjects or CountOfObjects or CountOfBlock or CountOfWay;

    public static Probe Of(string[] words) => new(Whole(words[2]), Whole(words[4]), Whole(words[6]), unchecked((int)uint.Parse(words[8], System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>A value that is a number; no more than an <see cref="int"/> holds, for a profile holds no more.</summary>
    public int Number(int at) => at < Values.Count && long.TryParse(Values[at].Split(' ')[0], out var number) ? (int)Math.Min(number, int.MaxValue) : 0;

    private static int Whole(string word) => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
}

namespace Maatwerk.Measure;

/// <summary>One thing that can be measured. Every class that implements this is found by its name; no list to keep.</summary>
public interface IVerb
{
    /// <summary>The word on the command line.</summary>
    string Name { get; }

    /// <summary>How to call it, one line.</summary>
    string Usage { get; }

    /// <summary>Measures, prints a table and, last, one line of JSON. Returns the exit code.</summary>
    Task<int> RunAsync(Arguments arguments);
}

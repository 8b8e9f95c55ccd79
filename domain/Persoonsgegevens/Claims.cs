namespace Maatwerk.Domain.Persoonsgegevens;

/// <summary>Which parts of a text are taken: found as personal data, or known to be something else. First come, first served.</summary>
internal sealed class Claims(int length)
{
    private readonly bool[] _taken = new bool[length];
    private readonly List<Vondst> _found = [];

    /// <summary>Takes the part as personal data, unless something of it is taken already.</summary>
    public bool Add(Soort soort, int start, int lengte)
    {
        if (!Keep(start, lengte)) return false;
        _found.Add(new(soort, start, lengte));
        return true;
    }

    /// <summary>Takes the part as something harmless: nothing after this looks at it.</summary>
    public bool Keep(int start, int lengte)
    {
        if (IsTaken(start, lengte)) return false;
        _taken.AsSpan(start, lengte).Fill(true);
        return true;
    }

    public bool IsTaken(int start, int lengte) => _taken.AsSpan(start, lengte).Contains(true);

    /// <summary>The parts nobody has taken, as they stand now.</summary>
    public IReadOnlyList<(int Start, int Lengte)> Free()
    {
        var free = new List<(int, int)>();
        for (var at = 0; at < _taken.Length;)
        {
            var taken = _taken.AsSpan(at).IndexOf(true);
            var end = taken < 0 ? _taken.Length : at + taken;
            if (end > at) free.Add((at, end - at));
            var open = _taken.AsSpan(end).IndexOf(false);
            at = open < 0 ? _taken.Length : end + open;
        }
        return free;
    }

    public IReadOnlyList<Vondst> Found() => [.. _found.OrderBy(one => one.Start)];
}

using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Register;

/// <summary>The answer to a question to the register: one of the records below and nothing else.</summary>
public abstract record Zoekresultaat
{
    private Zoekresultaat(Zoekvraag vraag) => Vraag = vraag;

    public Zoekvraag Vraag { get; }

    /// <summary>What was found, best first, at most <see cref="Zoekregels.MeesteTreffers"/>.</summary>
    public abstract IReadOnlyList<Treffer> Treffers { get; }

    /// <summary>One entry is clearly the best. <paramref name="Anderen"/> may be of use too.</summary>
    public sealed record Gevonden(Zoekvraag Vraag, Treffer Beste, IReadOnlyList<Treffer> Anderen) : Zoekresultaat(Vraag)
    {
        public override IReadOnlyList<Treffer> Treffers => [Beste, .. Anderen];
    }

    /// <summary>Several are as good: let the user choose, or ask for a municipality.</summary>
    public sealed record Meer(Zoekvraag Vraag, IReadOnlyList<Treffer> Keuze, bool VraagOmGemeente) : Zoekresultaat(Vraag)
    {
        public override IReadOnlyList<Treffer> Treffers => Keuze;
    }

    /// <summary>The best entry is away.</summary>
    /// <param name="Wie">Who is away; the dates stand in its <see cref="Maatwerkfunctionaris.Afwezigheid"/>.</param>
    /// <param name="Keten">Stand-ins from first to last; all but the last are away too. Empty when nobody stands in.</param>
    /// <param name="Vervanger">Who can be called now: the last of the chain, or the central entrance; null when nobody is there.</param>
    /// <param name="Rond">The stand-ins point at each other, so that nobody of them is there.</param>
    public sealed record Afwezig(Zoekvraag Vraag, Treffer Wie, IReadOnlyList<Treffer> Keten, Treffer? Vervanger, bool Rond, IReadOnlyList<Treffer> Anderen) : Zoekresultaat(Vraag)
    {
        public override IReadOnlyList<Treffer> Treffers => [Wie, .. Keten, .. Anderen];
    }

    /// <summary>The entry that was asked for has lapsed.</summary>
    /// <param name="Opvolger">Who came in its place, or the central entrance; null when nobody is known.</param>
    public sealed record Vervallen(Zoekvraag Vraag, Treffer Wie, Treffer? Opvolger, IReadOnlyList<Treffer> Anderen) : Zoekresultaat(Vraag)
    {
        public override IReadOnlyList<Treffer> Treffers => Opvolger is null ? [Wie, .. Anderen] : [Opvolger, Wie, .. Anderen];
    }

    /// <summary>The municipality or national body is known but has no entry: its general number, and the LMM, which is open to all.</summary>
    public sealed record NietAangesloten(Zoekvraag Vraag, Gemeente? Gemeente, Organisatie? Organisatie) : Zoekresultaat(Vraag)
    {
        public string Naam => Gemeente is not null ? $"gemeente {Gemeente.KorteNaam}" : Organisatie!.Naam;

        /// <summary>General phone number, or null when the source gives none.</summary>
        public string? Telefoon => Gemeente?.Telefoon ?? Organisatie?.Telefoon;

        public string? Website => Gemeente?.Website ?? Organisatie?.Website;
        public override IReadOnlyList<Treffer> Treffers => [];
    }

    /// <summary>Nothing: why, and which names come near.</summary>
    public sealed record Niets(Zoekvraag Vraag, NietsReden Reden, IReadOnlyList<Alternatief> LijktOp) : Zoekresultaat(Vraag)
    {
        public override IReadOnlyList<Treffer> Treffers => [];
    }
}

/// <summary>One entry that was found, and the municipality it was found for (null: the whole country).</summary>
public sealed record Treffer(Maatwerkfunctionaris Functionaris, Gemeente? Gemeente, double Score);

/// <summary>Why nothing was found.</summary>
public enum NietsReden
{
    /// <summary>Less than three letters, or only words like "wie" and "contact".</summary>
    TeWeinig,

    /// <summary>What stands after "gemeente" is no municipality and no village.</summary>
    OnbekendeGemeente,

    /// <summary>Nothing in it is a name we know.</summary>
    NietsHerkend,
}

/// <summary>Limits of a search.</summary>
public static class Zoekregels
{
    public const int MinsteTekens = 3;
    public const int MeesteTreffers = 10;
    public const int MeesteTekens = 200;
}

namespace Maatwerk.Domain.Check;

/// <summary>What a rule wants an answer to be. <c>NietJa</c> and <c>NietNee</c> also hold as long as nobody knows.</summary>
public enum Eis
{
    Ja,
    Nee,
    Onbekend,
    NietJa,
    NietNee,
}

/// <summary>Which rules belong together: of each group but <c>Erbij</c> the first hit counts.</summary>
public enum Regelgroep
{
    Eerst,
    VoorLmm,
    BijLmm,
    Erbij,
}

/// <summary>A rule Q1–Q12 or A1–A5, as the content has it.</summary>
public sealed record Regel
{
    public required string Id { get; init; }
    public required Regelgroep Groep { get; init; }
    public required Uitkomst Uitkomst { get; init; }

    /// <summary>When it hits: any of these, and of one all.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Eis>> Als { get; init => field = value ?? []; } = [];

    /// <summary>For an add-on: only when this holds its conditions are asked.</summary>
    public IReadOnlyDictionary<string, Eis>? VraagAls { get; init; }

    /// <summary>For an add-on: only beside one of these rules.</summary>
    public IReadOnlyList<string>? Bij { get; init; }

    /// <summary>Conditions that do not decide but weigh: asked when this rule hits.</summary>
    public IReadOnlyList<string> VraagOok { get; init => field = value ?? []; } = [];
    public required string Tekst { get; init; }
    public IReadOnlyList<Vervolgstap> Stappen { get; init => field = value ?? []; } = [];

    /// <summary>Ids of the legal state of affairs that belongs to it; see <see cref="Stand"/>.</summary>
    public IReadOnlyList<string> Standen { get; init => field = value ?? []; } = [];
    public string Zekerheid { get; init => field = value ?? ""; } = "";
    public IReadOnlyList<string> Bronnen { get; init => field = value ?? []; } = [];
}

/// <summary>Where one goes on from the advice.</summary>
public enum Vervolg
{
    Noodhulp,
    VerwijsInwoner,
    EigenRoute,
    ZoekFunctionaris,
    PlanCasusoverleg,
    DienIn,
    BelLoket,
    VraagRegievoerder,
    VraagOverbrugging,
    TimeOut,
    Ruimtezoeker,
    InformatieDelen,
}

/// <summary>A next step: what it opens, and its words.</summary>
public sealed record Vervolgstap(Vervolg Vervolg, string Tekst);

/// <summary>A remark beside a rule that hit.</summary>
internal sealed record Opmerking(IReadOnlyList<string> Bij, IReadOnlyDictionary<string, Eis> Als, string Tekst, IReadOnlyList<string> Bronnen);

/// <summary>When a group of rules is looked at.</summary>
internal sealed record Groep(Regelgroep Naam, IReadOnlyDictionary<string, Eis> Als);

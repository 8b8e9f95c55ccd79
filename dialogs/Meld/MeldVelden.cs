using System.Collections.Concurrent;
using Maatwerk.Dialogs.Formulier;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Each field of a filing as a question. The words and limits stand in <see cref="MeldingVelden"/>.</summary>
internal static class MeldVelden
{
    private static readonly ConcurrentDictionary<string, (string Question, string Label)> Words = new(StringComparer.Ordinal);

    public static readonly Veld<Melding> Titel = Text(nameof(Melding.Titel), m => m.Titel, (m, v) => m with { Titel = v });
    public static readonly Veld<Melding> Situatie = Text(nameof(Melding.Situatie), m => m.Situatie, (m, v) => m with { Situatie = v });
    public static readonly Veld<Melding> Huishouden = Text(nameof(Melding.HuishoudenSchets), m => m.HuishoudenSchets, (m, v) => m with { HuishoudenSchets = v },
        hears: asked => asked.Corrected(Uitverhaal.Huishouden, (earlier, found, _) => HouseholdMerge.Merge(earlier, found)).HearsStories(Uitverhaal.Huishouden));
    public static readonly Veld<Melding> Urgentie = Text(nameof(Melding.Urgentie), m => m.Urgentie, (m, v) => m with { Urgentie = v }, hears: asked => asked.HearsStories(Uitverhaal.Urgentie));
    public static readonly Veld<Melding> Geprobeerd = Text(nameof(Melding.GeprobeerdLokaal), m => m.GeprobeerdLokaal, (m, v) => m with { GeprobeerdLokaal = v }, hears: asked => asked.HearsStories(Uitverhaal.Geprobeerd));
    public static readonly Veld<Melding> GewensteOplossing = Text(nameof(Melding.GewensteOplossing), m => m.GewensteOplossing, (m, v) => m with { GewensteOplossing = v });
    public static readonly Veld<Melding> LokaalAdvies = Text(nameof(Melding.LokaalAdvies), m => m.LokaalAdvies, (m, v) => m with { LokaalAdvies = v });
    public static readonly Veld<Melding> Vervanger = Text(nameof(Melding.Vervanger), m => m.Vervanger, (m, v) => m with { Vervanger = v });
    public static readonly Veld<Melding> WieBetaalt = Text(nameof(Melding.Betaalvraag), m => m.Betaalvraag?.Toelichting, (m, v) => m with { Betaalvraag = new Betaalvraag([], v) });
    public static readonly Veld<Melding> Regels = Text(nameof(Melding.Regels), m => Joined(m.Regels), (m, v) => m with { Regels = Filled(v) });
    public static readonly Veld<Melding> Pauzes = Text(nameof(Melding.Pauzes), m => Joined(m.Pauzes.Select(p => p.Soort)), (m, v) => m with { Pauzes = [.. Filled(v).Select(soort => new Pauze(soort, null))] });
    public static readonly Veld<Melding> Procedures = Text(nameof(Melding.Procedures), m => Joined(m.Procedures.Select(p => p.Soort)), (m, v) => m with { Procedures = [.. Filled(v).Select(soort => new Procedure(soort, null))] });

    public static readonly Veld<Melding> RedenInwoner = Text(nameof(Melding.RedenInwonerNietGeinformeerd), m => m.RedenInwonerNietGeinformeerd, (m, v) => m with { RedenInwonerNietGeinformeerd = v }, required: true);

    public static Veld<Melding> RedenNu(Melding melding) => Text(nameof(Melding.RedenNuIndienen), m => m.RedenNuIndienen, (m, v) => m with { RedenNuIndienen = v }, required: true,
        vooraf: string.Join(' ', melding.StepsSkipped()) + " Indienen mag toch.");

    public static readonly Veld<Melding> Gemeente = new Veld<Melding, string>("gemeente", () => Ask(nameof(Melding.Gemeente), Prompts.Gemeente.Of).HearsStories(Uitverhaal.Gemeente),
        m => (m.GemeenteCode is not null, m.GemeenteCode), (m, code) => m with { GemeenteCode = code, Gemeente = Prompts.Gemeente.NameOf(code) });

    public static readonly Veld<Melding> Deadline = new Veld<Melding, DateOnly?>("deadline", () => Ask(nameof(Melding.Deadline), Datum.OrNone).Hears(Uitverhaal.Deadline), m => (m.Deadline is not null, m.Deadline), (m, v) => m with { Deadline = v });

    public static readonly Veld<Melding> Leefgebieden = Several<Leefgebied>(nameof(Melding.Leefgebieden), m => m.Leefgebieden, (m, v) => m with { Leefgebieden = v }, Uitverhaal.Leefgebieden);
    public static readonly Veld<Melding> Knelpunten = Several<KnelpuntCategorie>(nameof(Melding.Knelpunten), m => m.Knelpunten, (m, v) => m with { Knelpunten = v }, Uitverhaal.Knelpunten);

    public static readonly Veld<Melding> Partijen = new Veld<Melding, List<string>>("partijen", () => Ask(nameof(Melding.Partijen), Organisaties.Of).HearsStories(Uitverhaal.Partijen), m => (m.Partijen.Count > 0, [.. m.Partijen.Select(p => p.Naam)]),
        (m, names) => m with { Partijen = [.. names.Select(name => m.Partijen.FirstOrDefault(p => p.Naam == name) ?? Organisaties.AsPartij(name))] });

    public static readonly Veld<Melding> Gesproken = new Veld<Melding, List<string>>("gesproken", () => Organisaties.Of("Met welke organisaties heb je zelf gesproken? Typ ‘nog niet’ als je nog niemand sprak.").OrNobody().As("Gesproken met").Hears(Uitverhaal.Gesproken),
        m => (m.Partijen.Count > 0 && m.Partijen.All(p => p.Benaderd != JaNeeOnbekend.Onbekend), [.. m.Gesproken().Select(p => p.Naam)]),
        (m, names) => m.WithSpoken(names));

    public static readonly Veld<Melding> LokaalGedaan = YesNoUnknown(nameof(Melding.LokaalEnRegionaalGedaan), m => m.LokaalEnRegionaalGedaan, (m, v) => m with { LokaalEnRegionaalGedaan = v }, Uitverhaal.Voorwaarde("C08"));
    public static readonly Veld<Melding> Overleg = YesNoUnknown(nameof(Melding.CasusoverlegGehouden), m => m.CasusoverlegGehouden, (m, v) => m with { CasusoverlegGehouden = v }, Uitverhaal.Veld(nameof(Melding.CasusoverlegGehouden)));

    public static readonly Veld<Melding> Steun = One<Rugdekking>(nameof(Melding.Rugdekking), m => m.Rugdekking, (m, v) => m with { Rugdekking = v }, Uitverhaal.Veld(nameof(Melding.Rugdekking)));
    public static readonly Veld<Melding> Inwoner = One<InwonerGeinformeerd>(nameof(Melding.InwonerGeinformeerd), m => m.InwonerGeinformeerd, (m, v) => m with { InwonerGeinformeerd = v }, Uitverhaal.Veld(nameof(Melding.InwonerGeinformeerd)));

    public static readonly Veld<Melding> Bezwaar = new Veld<Melding, bool>("bezwaar-systeemleren", () => Ask(nameof(Melding.BezwaarSysteemleren), JaNee.Of), m => (m.BezwaarSysteemleren is not null, m.BezwaarSysteemleren ?? false), (m, v) => m with { BezwaarSysteemleren = v });

    public static readonly Veld<Melding> Schulden = Several<SchuldeiserSoort>(nameof(Melding.Schulden), m => [.. m.Schulden.Select(s => s.Soort)],
        (m, v) => m with { Schulden = [.. v.Select(soort => m.Schulden.FirstOrDefault(s => s.Soort == soort) ?? new Schuld(soort, Schuldband.Onbekend, InvorderingLoopt: false))] });

    public static Veld<Melding> BandVan(Schuld schuld) => new Veld<Melding, string>($"schuld-{Name(schuld.Soort.ToString())}", () => Keuze.Among<Schuldband>($"Hoe groot is de schuld ongeveer? ({schuld.Soort.Tekst()})", b => b.Tekst()).As($"Schuld: {schuld.Soort.Tekst()}"),
        m => (false, null), (m, band) => m with { Schulden = [.. m.Schulden.Select(s => s.Soort == schuld.Soort ? s with { Band = Enum.Parse<Schuldband>(band) } : s)] });

    public static Veld<Melding> AntwoordVan(Partij partij) => new Veld<Melding, string>($"antwoord-{Name(partij.Naam)}", () => Tekst.Of($"Wat zei {partij.Naam}?").AtMost(400).Optional().As($"Antwoord van {partij.Naam}"),
        m => (false, null), (m, v) => m with { Partijen = [.. m.Partijen.Select(p => p.Naam == partij.Naam ? p with { Antwoord = v.Length == 0 ? null : v } : p)] });

    private static Veld<Melding> Text(string veld, Func<Melding, string?> get, Func<Melding, string, Melding> set, bool required = false, string? vooraf = null, Func<Tekst, Vraag<string>>? hears = null)
    {
        var field = MeldingVelden.Of(veld);
        var question = Question(field, vooraf);
        return new Veld<Melding, string>(Name(veld), () =>
        {
            var asked = Tekst.Of(question).AtMost(field.MaxLengte > 0 ? field.MaxLengte : 400);
            if (!required && !field.Verplicht) asked.Optional();
            return (hears?.Invoke(asked) ?? asked).As(field.Label);
        }, m => (!string.IsNullOrEmpty(get(m)), get(m)), set);
    }

    private static Veld<Melding> Several<TEnum>(string veld, Func<Melding, IReadOnlyList<TEnum>> get, Func<Melding, List<TEnum>, Melding> set, Func<string, DateTimeOffset, Gehoord<List<string>>?>? hears = null) where TEnum : struct, Enum =>
        new Veld<Melding, List<string>>(Name(veld), () => Ask(veld, q => Meerkeuze.Among<TEnum>(q, v => v.Tekst())) is var asked && hears is not null ? asked.HearsStories(hears) : asked,
            m => (get(m).Count > 0, [.. get(m).Select(v => v.ToString())]), (m, ids) => set(m, [.. ids.Select(Enum.Parse<TEnum>)]));

    private static Veld<Melding> One<TEnum>(string veld, Func<Melding, TEnum?> get, Func<Melding, TEnum, Melding> set, Func<string, DateTimeOffset, Gehoord<string>?> hears) where TEnum : struct, Enum =>
        new Veld<Melding, string>(Name(veld), () => Ask(veld, q => Keuze.Among<TEnum>(q, v => v.Tekst())).Hears(hears), m => (get(m) is not null, get(m)?.ToString()), (m, v) => set(m, Enum.Parse<TEnum>(v)));

    private static Veld<Melding> YesNoUnknown(string veld, Func<Melding, JaNeeOnbekend> get, Func<Melding, JaNeeOnbekend, Melding> set, Func<string, DateTimeOffset, Gehoord<string>?> hears) =>
        new Veld<Melding, string>(Name(veld), () => Ask(veld, JaNeeWeetNiet.Of).Hears(hears), m => (get(m) != JaNeeOnbekend.Onbekend, get(m).ToString()), (m, v) => set(m, JaNeeWeetNiet.Value(v)));

    private static Vraag<T> Ask<T>(string veld, Func<string, Vraag<T>> prompt)
    {
        var (question, label) = Words.GetOrAdd(veld, static name => (Question(MeldingVelden.Of(name), null), MeldingVelden.Of(name).Label));
        return prompt(question).As(label);
    }

    private static string Question(MeldingVeld field, string? vooraf) => string.Join(' ', new[] { vooraf, field.Vraag, field.Hulp }.Where(part => part is not null));

    private static string[] Filled(string text) => text.Length == 0 ? [] : [text];

    private static string? Joined(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } text ? text : null;

    /// <summary>Property name or organisation to question name: kebab-case without diacritics.</summary>
    private static string Name(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1]) ? $"-{c}" : char.IsLetterOrDigit(c) ? $"{c}" : "-")).ToLowerInvariant();
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Levenslopen;
using Maatwerk.Domain.Persoonsgegevens;
using Maatwerk.Domain.Termijnen;
using Maatwerk.Domain.Toegang;
using Maatwerk.Domain.Trajecten;

namespace Maatwerk.Domain.Pauzes;

/// <summary>A voluntary pause that creditors are asked for. It drafts requests and keeps answers; each creditor decides itself, and nothing is frozen by it.</summary>
public sealed record TimeOutAfspraak : Zaak<TimeOutAfspraak, TimeOutStatus, TimeOutTrigger, TimeOutStap>, ITraject<TimeOutAfspraak>
{
    /// <inheritdoc/>
    public static string Soort => "time-out";

    /// <inheritdoc/>
    public static JsonTypeInfo<TimeOutAfspraak> Json => TimeOutJson.Default.TimeOutAfspraak;

    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <inheritdoc/>
    public Casusnummer? Casus { get; init; }

    /// <summary>Who prepared it.</summary>
    public required GebruikerId Aanvrager { get; init; }

    /// <summary>Organisation of who prepared it; a second person comes from there too.</summary>
    public string? OrganisatieId { get; init; }

    /// <summary>The creditors that are asked.</summary>
    [JsonInclude] public IReadOnlyList<Vordering> Vorderingen { get; internal init => field = value ?? []; } = [];

    /// <summary>What is done in the time that is gained; masked.</summary>
    [JsonInclude] public string? Plan { get; internal init; }

    /// <summary>The day until which a pause is asked, a local date in the Netherlands. What a creditor promises stands with that creditor.</summary>
    [JsonInclude] public DateOnly? Einddatum { get; internal init; }

    /// <summary>What lies before a second person, or was approved; null when nothing does.</summary>
    [JsonInclude] public VierOgen? VierOgen { get; internal init; }

    /// <summary>A longer pause that waits for a second person, or for being carried out; null when there is none.</summary>
    [JsonInclude] public Verlenging? Verlenging { get; internal init; }

    /// <summary>How it ended; null while it has not.</summary>
    [JsonInclude] public TimeOutEinde? Einde { get; internal init; }

    /// <inheritdoc/>
    [JsonIgnore] public override Levensloop<TimeOutStatus, TimeOutTrigger> Levensloop => TimeOutLevensloop.Table;

    /// <inheritdoc/>
    [JsonIgnore] public override string Naam => Casus is { } nummer ? $"De pauze bij casus {nummer}" : "De pauze";

    /// <summary>As it stands in a list: the casus, or the creditors when there is none.</summary>
    [JsonIgnore] public string Titel => Casus is { } nummer ? $"Pauze bij {nummer}" : $"Pauze met {string.Join(", ", Vorderingen.Select(one => one.Organisatie))}";

    /// <inheritdoc/>
    [JsonIgnore] public string StatusNaam => Status.ToString();

    /// <summary>True when every creditor has an answer, be it none.</summary>
    [JsonIgnore] public bool IsBeantwoord => Vorderingen.Count > 0 && Vorderingen.All(one => one.Antwoord is not null);

    /// <summary>The last day any creditor waits; null when none does.</summary>
    [JsonIgnore] public DateOnly? LaatsteEinddatum => Vorderingen.Where(one => one.Wacht).Max(one => one.Einddatum);

    /// <summary>A short fingerprint of all that a second person judges: plan, end date, creditors, the letters, and the longer pause. Any change gives another.</summary>
    [JsonIgnore] public string Vingerafdruk => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Judged())))[..16];

    /// <inheritdoc/>
    public TimeOutAfspraak WithVersie(int versie) => this with { Versie = versie };

    /// <inheritdoc/>
    public IEnumerable<Termijn> Termijnen() => Pauzedagen.Of(this);

    /// <inheritdoc/>
    public TimeOutAfspraak? OnDay(Termijn termijn, DateTimeOffset nu) => this.Passes(Kalender.Nederland.Day(nu), nu);

    /// <inheritdoc/>
    public override IReadOnlyList<Hoedanigheid> As(Gebruiker wie) => Hoedanigheden.Of(wie, Aanvrager);

    /// <summary>What ties this person to the pause.</summary>
    public Betrekking Tie(Gebruiker wie) => (wie.Id == Aanvrager ? Betrekking.Indiener : Betrekking.Geen) | (wie.OrganisatieId is { } own && own == OrganisatieId ? Betrekking.EigenOrganisatie : Betrekking.Geen);

    /// <summary>That creditor, or null.</summary>
    public Vordering? Find(string? organisatie) => Vorderingen.FirstOrDefault(one => string.Equals(one.Organisatie, organisatie, StringComparison.OrdinalIgnoreCase));

    /// <inheritdoc/>
    protected override TimeOutAfspraak After(TimeOutStap stap) => stap.Trigger switch
    {
        TimeOutTrigger.BereidVoor or TimeOutTrigger.Wijzig => this with
        {
            Vorderingen = stap.Vorderingen is { } anew ? [.. anew.Select(Masked)] : Vorderingen,
            Plan = stap.Plan is { } plan ? Masker.Clear(plan) : Plan, Einddatum = stap.Einddatum ?? Einddatum, VierOgen = null,
        },
        TimeOutTrigger.VraagVierOgen => (this with { Verlenging = stap.Verlenging ?? Verlenging }).Asked(stap),
        TimeOutTrigger.KeurGoed => this with { VierOgen = VierOgen! with { Door = stap.Wie.Id, GoedgekeurdOp = stap.Nu } },
        TimeOutTrigger.KeurAf or TimeOutTrigger.VierOgenVerlopen => this with { VierOgen = null, Verlenging = null },
        TimeOutTrigger.StuurVerzoek => Change(stap, one => one with { VerzoekOp = stap.Dag }),
        TimeOutTrigger.Toegezegd => Change(stap, one => one with { Antwoord = TimeOutAntwoord.Toegezegd, Einddatum = stap.Einddatum, Toelichting = Masker.Clear(stap.Tekst) }),
        TimeOutTrigger.Geweigerd => Answer(stap, TimeOutAntwoord.Geweigerd),
        TimeOutTrigger.GeenReactie => Answer(stap, TimeOutAntwoord.GeenReactie),
        TimeOutTrigger.NietNagekomen => Ended(Answer(stap, TimeOutAntwoord.NietNagekomen), TimeOutEinde.Ingetrokken),
        TimeOutTrigger.Verleng => Extended(),
        TimeOutTrigger.PlanKlaar => this with { Einde = TimeOutEinde.Oplossing },
        TimeOutTrigger.TermijnVerstreken => this with { Einde = TimeOutEinde.Verlopen },
        TimeOutTrigger.Stop => this with { Einde = TimeOutEinde.Gestopt },
        _ => this,
    };

    /// <summary>The history says which creditor a step was about.</summary>
    protected override GeschiedenisRegel<TimeOutStatus, TimeOutTrigger> Describe(TimeOutStap stap, GeschiedenisRegel<TimeOutStatus, TimeOutTrigger> line) =>
        (Find(stap.Organisatie)?.Organisatie ?? stap.Verlenging?.Organisatie) is { } about ? line with { Tekst = line.Tekst is null ? about : $"{about}: {line.Tekst}" } : line;

    private TimeOutAfspraak Asked(TimeOutStap stap) => this with { VierOgen = new VierOgen(Vingerafdruk, stap.Wie.Id, Kalender.Nederland.Day(stap.Nu)) };

    private TimeOutAfspraak Answer(TimeOutStap stap, TimeOutAntwoord antwoord) =>
        Change(stap, one => one with { Antwoord = antwoord, Einddatum = null, Toelichting = Masker.Clear(stap.Tekst ?? stap.Reden) });

    private TimeOutAfspraak Extended() => this with
    {
        Vorderingen = [.. Vorderingen.Select(one => one.Organisatie == Verlenging!.Organisatie ? one with { Einddatum = Verlenging.Einddatum } : one)], Verlenging = null, VierOgen = null,
    };

    private TimeOutAfspraak Change(TimeOutStap stap, Func<Vordering, Vordering> change) =>
        this with { Vorderingen = [.. Vorderingen.Select(one => one == Find(stap.Organisatie) ? change(one) : one)] };

    private static TimeOutAfspraak Ended(TimeOutAfspraak next, TimeOutEinde einde) => next.IsOpen ? next : next with { Einde = einde };

    private static Vordering Masked(Vordering one) => one with { Organisatie = Masker.Clear(one.Organisatie)! };

    private string Judged() => string.Join('\u001f',
    [
        Id, Plan ?? "", Einddatum?.ToString("O", System.Globalization.CultureInfo.InvariantCulture) ?? "", Verlenging?.ToString() ?? "",
        .. Vorderingen.SelectMany(one => new[] { one.Organisatie, one.Soort.ToString(), one.Instrument, Verzoekbrief.Draft(this, one) }),
    ]);
}

/// <summary>How a time-out agreement is written as JSON.</summary>
[JsonSourceGenerationOptions(
    UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = [typeof(CasusnummerConverter)])]
[JsonSerializable(typeof(TimeOutAfspraak))]
public sealed partial class TimeOutJson : JsonSerializerContext;

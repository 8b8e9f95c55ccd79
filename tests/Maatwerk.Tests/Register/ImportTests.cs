using Maatwerk.Bot.Register;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Beheer;
using Maatwerk.Domain.Register.Import;
using Maatwerk.Domain.Trajecten;
using Maatwerk.Storage.Seed;
using Maatwerk.Tests.Storage;

namespace Maatwerk.Tests.Register;

/// <summary>Importing a file: what is reported, what is stored, and what taking back restores.</summary>
public class ImportTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly AuditSpoor Spoor = new(new GebruikerId("t", "10"), "import");

    public static TheoryData<string> Databases => TestDatabases.All;

    [Fact]
    public void There_are_fifty_kinds_of_faults() => Importbestand.Fouten.Length.ShouldBeGreaterThanOrEqualTo(50);

    [Theory, MemberData(nameof(Databases))]
    public async Task Three_thousand_rows_are_reported_exactly_the_good_ones_stored_and_all_is_taken_back_byte_for_byte(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        await DevelopmentSeed.ApplyAsync(store.Database, Vandaag, default);
        var voor = await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync());
        var (rows, verwacht, goed) = File(voor);

        var uitkomst = new Importlezer(voor, Vandaag).Read("proef.csv", Tabelbestand.Read(Importbestand.Csv(rows))!);
        uitkomst.Verslag.Fouten.Select(fout => (fout.Regel, fout.Kolom)).SequenceEqual(verwacht).ShouldBeTrue(string.Join('\n', uitkomst.Verslag.Fouten.Select(fout => (fout.Regel, fout.Kolom)).Except(verwacht).Concat(verwacht.Except(uitkomst.Verslag.Fouten.Select(fout => (fout.Regel, fout.Kolom)))).Take(5)));
        (uitkomst.Verslag.Regels, uitkomst.Verslag.FouteRegels, uitkomst.Verslag.Nieuw, uitkomst.Verslag.Gewijzigd).ShouldBe((3000, verwacht.Count, goed - 40, 40));
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync())).ShouldBe(voor, ignoreOrder: true);

        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.ChangeAsync(uitkomst.Wijzigingen, Spoor, voorstel: 7))).ShouldBeEmpty();
        var na = await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync());
        na.Count.ShouldBe(voor.Count + goed - 40);
        foreach (var wijziging in uitkomst.Wijzigingen) na[wijziging.Wordt.Id].ShouldBe(MaatwerkfunctionarisJson.Write(wijziging.Wordt));

        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.LastImportAsync())).ShouldBe(7);
        var (terug, gebleven) = await store.ReadAsync(turn => turn.Desk.Registerbeheer.UndoAsync(7, Spoor));
        (terug, gebleven.Count).ShouldBe((goed, 0));
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync())).OrderBy(row => row.Key).ShouldBe(voor.OrderBy(row => row.Key));
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.LastImportAsync())).ShouldBeNull();
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_was_changed_after_an_import_stays_when_the_import_is_taken_back(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var eerste = Read([Importbestand.Goed("een"), Importbestand.Goed("twee")], new Dictionary<string, string>()).Wijzigingen;
        await store.ReadAsync(turn => turn.Desk.Registerbeheer.ChangeAsync(eerste, Spoor, voorstel: 1));
        var twee = (await store.ReadAsync(turn => turn.Desk.Registerbeheer.EntryAsync("twee")))!;
        await store.ReadAsync(turn => turn.Desk.Registerbeheer.ChangeAsync([new Ingangwijziging(Ingangmerk.Of(twee), twee with { Telefoon = "088-000 00 43" })], Spoor));

        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.UndoAsync(1, Spoor))).ShouldSatisfyAllConditions(done => done.Teruggezet.ShouldBe(1), done => done.Gebleven.ShouldBe(["twee"]));
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync())).Keys.ShouldBe(["twee"]);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task An_import_that_no_longer_fits_stores_nothing(string database)
    {
        await using var store = await TestStore.CreateAsync(database);
        var nieuw = Read([Importbestand.Goed("een"), Importbestand.Goed("twee")], new Dictionary<string, string>()).Wijzigingen;
        await store.ReadAsync(turn => turn.Desk.Registerbeheer.ChangeAsync([nieuw[1]], Spoor));

        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.ChangeAsync(nieuw, Spoor, voorstel: 2))).ShouldBe(["twee"]);
        (await store.ReadAsync(turn => turn.Desk.Registerbeheer.DocumentsAsync())).Keys.ShouldBe(["twee"]);
    }

    [Fact]
    public void A_fault_says_where_what_was_found_and_what_is_expected()
    {
        var rij = Importbestand.Goed("een");
        rij[5] = "bel maar";
        Read([rij], new Dictionary<string, string>()).Verslag.Fouten.Single().ToString().ShouldBe("Regel 2, kolom telefoon: ‘bel maar’. Verwacht: een telefoonnummer van 8 tot 15 cijfers.");
    }

    [Fact]
    public void An_id_that_stands_twice_is_a_fault_of_the_second() =>
        Read([Importbestand.Goed("een"), Importbestand.Goed("een")], new Dictionary<string, string>()).Verslag.Fouten.Single().ShouldSatisfyAllConditions(fout => fout.Regel.ShouldBe(3), fout => fout.Verwacht.ShouldContain("regel 2"));

    [Theory]
    [InlineData(';'), InlineData(','), InlineData('\t')]
    public void A_file_is_read_with_any_separator(char separator) =>
        Tabelbestand.Read(Importbestand.Csv([Importbestand.Kop, Importbestand.Goed("een")], separator))![1].Cellen.ShouldBe(Importbestand.Goed("een"));

    [Fact]
    public void A_workbook_is_read_as_the_same_rows() =>
        Tabelbestand.Read(Importbestand.Xlsx([Importbestand.Kop, Importbestand.Goed("een")]))!.Select(regel => string.Join('|', regel.Cellen)).ShouldBe([string.Join('|', Importbestand.Kop), string.Join('|', Importbestand.Goed("een"))]);

    [Fact]
    public void A_heading_that_is_not_known_is_named_and_nothing_is_read()
    {
        var uitkomst = new Importlezer(new Dictionary<string, string>(), Vandaag).Read("x.csv", Tabelbestand.Read(Importbestand.Csv([[.. Importbestand.Kop.Skip(1), "kleur"], Importbestand.Goed("een")]))!);
        uitkomst.Verslag.IsUnreadable.ShouldBeTrue();
        uitkomst.Verslag.Fouten.Select(fout => fout.Kolom).ShouldBe(["18", "id"]);
        uitkomst.Wijzigingen.ShouldBeEmpty();
    }

    [Fact]
    public void More_rows_than_allowed_are_refused_as_a_whole() =>
        Read(Enumerable.Range(0, Importlezer.MeesteRegels + 1).Select(n => Importbestand.Goed($"id-{n}")), new Dictionary<string, string>()).Verslag.IsUnreadable.ShouldBeTrue();

    [Theory]
    [InlineData("PK\u0003\u0004 geen zip"), InlineData("\0\0\0")]
    public void What_is_no_table_is_refused(string content) => Tabelbestand.Read(System.Text.Encoding.Latin1.GetBytes(content)).ShouldBeNull();

    [Fact]
    public void What_is_exported_comes_back_unchanged()
    {
        var documents = DemoRegister.Create(Vandaag).ToDictionary(ingang => ingang.Id, MaatwerkfunctionarisJson.Write, StringComparer.Ordinal);
        var csv = Registerexport.Write(documents.Values.Select(MaatwerkfunctionarisJson.Read));
        var verslag = new Importlezer(documents, Vandaag).Read("terug.csv", Tabelbestand.Read(System.Text.Encoding.UTF8.GetBytes(csv))!).Verslag;
        verslag.Fouten.ShouldBeEmpty();
        (verslag.Nieuw, verslag.Gewijzigd, verslag.Ongewijzigd).ShouldBe((0, 0, documents.Count));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 88 000 00 01", "'+31 88 000 00 01")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("a;b \"c\"", "\"a;b \"\"c\"\"\"")]
    [InlineData("gewoon", "gewoon")]
    public void No_cell_of_an_export_can_become_a_formula(string text, string cell) => Registerexport.Cell(text).ShouldBe(cell);

    private static Importuitkomst Read(IEnumerable<string[]> rows, IReadOnlyDictionary<string, string> documents) =>
        new Importlezer(documents, Vandaag).Read("proef.csv", Tabelbestand.Read(Importbestand.Csv(rows.Prepend(Importbestand.Kop)))!);

    // Forty rows change what is there, every fiftieth or so is faulty in one of the kinds in turn, the rest is new.
    private static (List<string[]> Rows, List<(int, string)> Fouten, int Goed) File(IReadOnlyDictionary<string, string> documents)
    {
        var rows = new List<string[]> { Importbestand.Kop };
        var fouten = new List<(int, string)>();
        foreach (var id in documents.Keys.Where(id => id.StartsWith("gm0", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(40)) rows.Add(Importbestand.Goed(id, "Een ander mandaat"));
        for (var at = rows.Count; at <= 3000; at++)
        {
            var row = Importbestand.Goed($"proef-{at}");
            if (at % 7 == 0)
            {
                var (kolom, breek) = Importbestand.Fouten[at / 7 % Importbestand.Fouten.Length];
                breek(row);
                fouten.Add((at + 1, kolom));
            }
            rows.Add(row);
        }
        return (rows, fouten, 3000 - fouten.Count);
    }
}

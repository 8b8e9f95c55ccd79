using System.Text.Encodings.Web;
using System.Text.Json;
using Maatwerk.Cards.Model;
using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>Each card as it was last looked at and approved. To approve what is there now: run the tests with APPROVE_CARDS=1 and read the diff.</summary>
public class CardApprovalTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string Folder = Path.Combine(CardRenderer.Root, "tests", "Maatwerk.Tests", "Cards");

    public static TheoryData<string> Names => CardExamples.Names;

    [Theory, MemberData(nameof(Names))]
    public void A_card_is_as_it_was_approved(string name)
    {
        var file = Path.Combine(Folder, name + ".card.json");
        var now = JsonSerializer.Serialize(CardExamples.Json(name), Readable) + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_CARDS") == "1") File.WriteAllText(file, now);
        File.Exists(file).ShouldBeTrue($"{file} is not there yet: look at the card with ./measure.sh cards DIR, then run with APPROVE_CARDS=1.");
        now.ShouldBe(File.ReadAllText(file), $"{name} changed. Look at it with ./measure.sh cards DIR; approve with APPROVE_CARDS=1.");
    }

    [Fact]
    public void There_is_no_approved_file_without_a_card()
    {
        var known = CardCatalogue.All().Select(example => example.Name + ".card.json").ToHashSet(StringComparer.Ordinal);
        Directory.GetFiles(Folder, "*.card.json").Select(Path.GetFileName).Where(file => !known.Contains(file!)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_card_of_the_product_stands_in_the_catalogue()
    {
        var names = CardCatalogue.All().Select(example => example.Name.Replace("-", "", StringComparison.Ordinal)).ToList();
        var missing = typeof(CardWriter).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Card", StringComparison.Ordinal) && type is { IsAbstract: true, IsSealed: true })
            .Select(type => type.Name[..^4].ToLowerInvariant())
            .Where(card => !names.Any(name => name.StartsWith(card, StringComparison.Ordinal)));
        missing.ShouldBeEmpty();
    }
}

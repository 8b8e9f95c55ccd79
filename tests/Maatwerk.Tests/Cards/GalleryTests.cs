using Maatwerk.Measure.Cards;

namespace Maatwerk.Tests.Cards;

/// <summary>The page docs/kaarten.md shows every card there is, as it is now, and no other.</summary>
public class GalleryTests
{
    private const long MostBytes = 8 * 1024 * 1024;

    public static TheoryData<string> Names => CardExamples.Names;

    [Fact]
    public void The_page_is_what_the_cards_and_their_sentences_make_of_it() =>
        File.ReadAllText(CardGallery.Page).ShouldBe(CardGallery.Write(), $"A card or its sentence changed. Make the page and its pictures anew with: {CardGallery.Command}");

    [Theory, MemberData(nameof(Names))]
    public void A_card_has_a_picture(string name) =>
        File.Exists(CardGallery.Picture(name)).ShouldBeTrue($"There is no picture of {name}. Make it with: {CardGallery.Command}");

    [Fact]
    public void There_is_no_picture_without_a_card()
    {
        var known = CardCatalogue.All().Select(example => example.Name).ToHashSet(StringComparer.Ordinal);
        Directory.GetFiles(CardGallery.Pictures).Select(Path.GetFileNameWithoutExtension).Where(name => !known.Contains(name!)).ShouldBeEmpty();
    }

    [Fact]
    public void The_pictures_stay_small() =>
        new DirectoryInfo(CardGallery.Pictures).GetFiles().Sum(file => file.Length).ShouldBeLessThan(MostBytes);
}

using Maatwerk.Domain;

namespace Maatwerk.Tests;

public class RecentReadsTests
{
    [Fact]
    public void The_same_text_is_read_once()
    {
        var reads = 0;
        var recent = new RecentReads<string, int>(text => { reads++; return text.Length; }, most: 8);

        recent.Of("een").ShouldBe(3);
        recent.Of("een").ShouldBe(3);

        reads.ShouldBe(1);
    }

    [Fact]
    public void Two_texts_that_want_one_place_do_not_push_each_other_out_while_there_is_room()
    {
        var reads = 0;
        var recent = new RecentReads<Hashed, string>(text => { reads++; return text.Words; }, most: 1024);

        for (var round = 0; round < 3; round++)
        {
            recent.Of(new("een", 7)).ShouldBe("een");
            recent.Of(new("twee", 7)).ShouldBe("twee");
        }

        reads.ShouldBe(2);
    }

    [Fact]
    public void What_is_remembered_is_never_that_of_another_text()
    {
        var recent = new RecentReads<string, string>(text => text + "!", most: 4);

        for (var round = 0; round < 3; round++)
            for (var n = 0; n < 100; n++) recent.Of($"tekst {n}").ShouldBe($"tekst {n}!");
    }

    /// <summary>A text with a hash of its own choice.</summary>
    private readonly record struct Hashed(string Words, int Hash)
    {
        public bool Equals(Hashed other) => Words == other.Words;
        public override int GetHashCode() => Hash;
    }
}

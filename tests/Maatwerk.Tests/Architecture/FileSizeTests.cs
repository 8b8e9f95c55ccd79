namespace Maatwerk.Tests.Architecture;

public class FileSizeTests
{
    [Fact]
    public void A_product_file_has_at_most_300_lines() => TooLong(Repository.ProductFolders, 300).ShouldBeEmpty();

    [Fact]
    public void A_test_file_has_at_most_400_lines() => TooLong(["tests"], 400).ShouldBeEmpty();

    [Fact]
    public void The_host_reads_as_a_table_of_contents() => Repository.Lines("bot/Program.cs").Length.ShouldBeLessThanOrEqualTo(70);

    private static IEnumerable<string> TooLong(IReadOnlyList<string> folders, int limit) =>
        from file in Repository.SourceOf(folders)
        where !file.Contains("/Migrations/", StringComparison.Ordinal)
        let lines = Repository.Lines(file).Length
        where lines > limit
        select $"{file}: {lines} lines, at most {limit}";
}

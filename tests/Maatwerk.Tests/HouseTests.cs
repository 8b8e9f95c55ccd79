namespace Maatwerk.Tests;

public class HouseTests
{
    [Fact]
    public void A_casus_number_reads_back_what_it_wrote() =>
        Maatwerk.Domain.Casussen.Casusnummer.Parse("MW-2026-000123")!.Value.ToString().ShouldBe("MW-2026-000123");
}

using System.Globalization;
using System.Text.Json;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Gebruikers;
using Maatwerk.Domain.Loket;
using static Maatwerk.Tests.Casussen.Voorbeeld;

namespace Maatwerk.Tests.Loket;

/// <summary>Whatever is done with a dossier, in whatever order. More by MAATWERK_STAPPEN.</summary>
public class DossierPropertyTests
{
    private static readonly int Steps = int.TryParse(Environment.GetEnvironmentVariable("MAATWERK_STAPPEN"), CultureInfo.InvariantCulture, out var steps) ? steps : 2000;
    private static readonly Gebruiker[] People = [Wie("06", Rol.Regievoerder), Wie("07", Rol.Regievoerder)];

    [Fact]
    public void Its_history_only_grows_and_tells_with_whom_it_lies_and_nothing_is_lost_when_it_is_stored()
    {
        var random = new Random(20261126);
        var dossier = new Dossier(Nummer);
        for (var step = 0; step < Steps; step++)
        {
            if (step % 50 == 0) dossier = new Dossier(Nummer);
            var next = Anything(random, dossier, Nu.AddMinutes(step));

            next.Geschiedenis.Take(dossier.Geschiedenis.Count).ShouldBe(dossier.Geschiedenis);
            (next.Geschiedenis.Count - dossier.Geschiedenis.Count).ShouldBe(ReferenceEquals(next, dossier) ? 0 : 1);
            next.Notities.Count.ShouldBeGreaterThanOrEqualTo(dossier.Notities.Count);
            next.Labels.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(next.Labels.Count);
            LastMove(next).ShouldBe(next.Behandelaar is not null);
            var json = JsonSerializer.Serialize(next, DossierJson.Default.Dossier);
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, DossierJson.Default.Dossier)!, DossierJson.Default.Dossier).ShouldBe(json);
            dossier = next;
        }
    }

    private static bool LastMove(Dossier dossier) => dossier.Geschiedenis.LastOrDefault(regel => regel.Wat is DossierGebeurtenis.Genomen or DossierGebeurtenis.Overgenomen
        or DossierGebeurtenis.Toegewezen or DossierGebeurtenis.Vrijgegeven or DossierGebeurtenis.BijGroepGelegd) is { Wat: not (DossierGebeurtenis.Vrijgegeven or DossierGebeurtenis.BijGroepGelegd) };

    private static Dossier Anything(Random random, Dossier dossier, DateTimeOffset nu)
    {
        var (wie, ander) = (People[random.Next(2)], People[random.Next(2)]);
        return random.Next(8) switch
        {
            0 => dossier.GiveTo(wie, wie, nu, "Omdat het moet."),
            1 => dossier.GiveTo(ander, wie, nu),
            2 => dossier.Release(wie, nu, "Andere dienst."),
            3 => dossier.GiveToGroup("wonen", wie, nu),
            4 => dossier.Note(wie, nu, "Een notitie."),
            5 => dossier.Spoke(wie, nu, random.Next(2) == 0 ? "UWV" : "CJIB", null, "Gebeld.", random.Next(2) == 0),
            6 => random.Next(2) == 0 ? dossier.Label(wie, nu, "schulden") : dossier.Unlabel(wie, nu, "schulden"),
            _ => dossier.Link(wie, nu, new Casusnummer(2026, random.Next(1, 5))),
        };
    }
}

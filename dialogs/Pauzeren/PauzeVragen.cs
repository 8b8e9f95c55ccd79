using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Pauzes;
using Datum = Maatwerk.Dialogs.Prompts.Datum;

namespace Maatwerk.Dialogs.Pauzeren;

/// <summary>Questions that several acts with a pause share.</summary>
internal static class PauzeVragen
{
    /// <summary>Until when a pause is asked; no date means the longest.</summary>
    public static Vraag<DateOnly?> Until(DateOnly vandaag) => Datum.OrNone("Tot en met welke dag vraag je de pauze? Hoogstens vier maanden; dat neem ik ook als je geen datum noemt.")
        .Within(vandaag.AddDays(1), vandaag.AddMonths(TimeOutVoorwaarden.MeesteMaanden), $"Kies een dag vanaf morgen, uiterlijk {Domain.Kalender.Datum.Lang(vandaag.AddMonths(TimeOutVoorwaarden.MeesteMaanden))}. Een schuldeiser mag zelf langer toezeggen.").As("einddatum");

    /// <summary>Which of these creditors; not asked when there is only one.</summary>
    public static Vraag<string> Which(string vraag, PauzeBeeld beeld) =>
        Keuze.Of(vraag, beeld.Schuldeisers.Select(naam => new Optie(naam, naam))).As("schuldeiser").Known(beeld.Schuldeisers.Count == 1, beeld.Schuldeisers.Count == 1 ? beeld.Schuldeisers[0] : null);
}

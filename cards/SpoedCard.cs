using Maatwerk.Cards.Model;

namespace Maatwerk.Cards;

/// <summary>Somebody may be in danger now: first who to call, before anything else.</summary>
public static class SpoedCard
{
    public static AdaptiveCard Show() => new("Eerst de veiligheid",
    [
        new TextBlock("Is er nu gevaar? Dan gaat dat voor alles. Wacht niet op mij of op het LMM."),
        new Container(
        [
            new FactList(
            [
                new Fact("Direct gevaar", "Bel 112."),
                new Fact("Huiselijk geweld of kind onveilig", "Bel Veilig Thuis: 0800-2000. Gratis, dag en nacht."),
                new Fact("Gedachten aan zelfdoding", "Bel 113 of 0800-0113. Gratis, dag en nacht."),
                new Fact("Iemand is in een psychische crisis", "Bel de huisarts of de huisartsenpost. Die schakelt de crisisdienst in."),
            ]),
        ], Ground.Attention),
        new TextBlock("Volg ook de meldcode van je organisatie. Is het veilig, dan kijken we samen verder."),
        new TextBlock("Nummers gecontroleerd op 22 november 2026.") { Subtle = true },
    ],
    [
        OpenUrl.Call("Bel 112", "112"),
        OpenUrl.Call("Bel Veilig Thuis", "0800-2000"),
        OpenUrl.Call("Bel 113", "0800-0113"),
    ]);
}

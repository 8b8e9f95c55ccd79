using Maatwerk.Cards;
using Maatwerk.Dialogs.Formulier;
using Maatwerk.Dialogs.Prompts;
using Maatwerk.Dialogs.Volg;
using Maatwerk.Domain.Casussen;
using Maatwerk.Domain.Kalender;
using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Dialogs.Meld;

/// <summary>Files a casus at the LMM: the story, what is still missing, the summary, a clear yes, and the number.</summary>
public sealed class MeldCasusDialog(MeldStart start) : Dialog<Vervolg?>
{
    /// <summary>Name of the act of filing; with the run of the dialog it is the intent key.</summary>
    public const string Effect = "indienen";

    /// <summary>The answer of who fills in the rest on cards.</summary>
    public const string OpKaarten = "formulier";

    public override string Name => "meld-casus";
    public override string Title => "het melden van een casus";
    public override bool KeepsDraft => true;

    public override async Task<Vervolg?> RunAsync(DialogContext dialog)
    {
        await dialog.SayAsync("Ik help je een casus te melden bij het LMM. Schrijf zonder namen, BSN, adressen of telefoonnummers van inwoners. Stoppen mag altijd; ik bewaar wat je invult.");
        var wie = await dialog.PeekAsync(desk => dialog.MeAsync(desk));
        await dialog.SayAsync(() => Indiening.NotBy(wie) is { } niet ? $"{niet} Voorbereiden kan wel: ik bewaar wat je invult." : null);
        var verhaal = await dialog.AskAsync("verhaal", Verhaal().Known(Voorvulling.TellsSomething(start.Verhaal, dialog.Now), start.Verhaal));
        var gelezen = Voorvulling.From(verhaal, wie, Nederland.Day(dialog.Now)) with { Verbeterd = start.Verbeterd };
        await dialog.SayAsync(() => gelezen.InWordsOfMelding() is { Length: > 0 } words ? $"Dit haal ik eruit: {words}. Klopt iets niet? Je kunt het straks wijzigen." : null);

        var begin = gelezen.AsMelding(start.Advies);
        dialog.Expect(() => Invullen.Questions(MeldFormulier.Stappen, begin).Where(question => question.Prompt.KnownAnswer is not null));
        var melding = await dialog.FillAsync(MeldFormulier.Stappen, begin, onCards: await HowAsync(dialog) == OpKaarten);

        if (Indiening.Refused(wie, melding, dialog.Now) is { } waarom)
        {
            await dialog.SayAsync($"{waarom} Ik bewaar wat je invulde 30 dagen; typ ‘verder’ om het terug te halen.");
            return Vervolg.ConceptBlijft;
        }
        await dialog.AskAsync("akkoord", new AkkoordVraag("Je melding aan het LMM", dialog.Answers));
        var gemeld = await dialog.DoOnceAsync(Effect, MeldJson.Default.Gemeld, (desk, _) => Indiening.FileAsync(desk, wie, melding, start, dialog.Now));
        var nummer = Casusnummer.Parse(gemeld.Nummer)!.Value;
        await dialog.ShowAsync(await dialog.PeekAsync(async desk => await CasusKaart.ForAsync(desk, await desk.Casussen.FindAsync(nummer), wie, CasusKaartsoort.Ontvangst)), nummer, CasusKaartsoort.Ontvangst);
        return null;
    }

    private static Vraag<string> Verhaal() =>
        Tekst.Of("Vertel in een paar zinnen wat er speelt: wie (zonder naam), welke gemeente, welke organisaties, wat er dreigt en wanneer.").AtMost(1500).AtLeastWords(4).As("verhaal").Steering();

    private async Task<string> HowAsync(DialogContext dialog)
    {
        var manier = Keuze.Of("Wil je de rest invullen op een formulier, of stel ik de vragen één voor één?", (OpKaarten, "Formulier"), ("per-vraag", "Vraag voor vraag")).As("manier").Steering();
        var cards = ChannelTraits.Of(dialog.Channel).Cards;
        return await dialog.AskAsync("manier", manier.Known(!cards || start.Manier is not null, cards ? start.Manier : "per-vraag"));
    }
}

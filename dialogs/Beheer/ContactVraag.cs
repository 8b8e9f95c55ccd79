using Maatwerk.Dialogs.Prompts;
using Maatwerk.Domain.Register.Beheer;

namespace Maatwerk.Dialogs.Beheer;

/// <summary>The central mail or phone of an entry. The only question that may hear such a thing: it is of an office, not of an inwoner.</summary>
public sealed class ContactVraag : Vraag<string>
{
    public const string Email = "email", Telefoon = "telefoon";
    private readonly bool mail;

    private ContactVraag(string question, bool mail) : base(question, AntwoordJson.Default.String) => this.mail = mail;

    public static ContactVraag Of(string kind) => kind == Email
        ? new("Wat is het nieuwe mailadres? Neem een adres dat blijft als iemand weggaat. Typ alleen het adres.", mail: true)
        : new("Wat is het nieuwe telefoonnummer? Neem een nummer dat blijft als iemand weggaat. Typ alleen het nummer.", mail: false);

    public override Invoer Field => new(InvoerSoort.Tekst, [], 120);

    public override string Show(string answer) => answer;

    public override string HowTo => mail ? "Typ alleen een mailadres." : "Typ alleen een telefoonnummer.";

    protected override Recognition<string> Understand(string text, DateTimeOffset now) =>
        (mail ? Contact.IsMail(text) : Contact.IsPhone(text)) ? Recognition<string>.Understood(text)
        : Recognition<string>.Not(mail ? "Dit is geen mailadres. Typ alleen het adres, bijvoorbeeld maatwerk@gemeente.example." : "Dit is geen telefoonnummer. Typ alleen het nummer, bijvoorbeeld 088-000 00 12.");
}

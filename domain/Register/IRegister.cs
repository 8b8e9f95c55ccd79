namespace Maatwerk.Domain.Register;

/// <summary>The Maatwerkregister as search sees it: an index in process, kept in step with the database.</summary>
public interface IRegister
{
    /// <summary>Answers one line of text: organisation, place, theme and person in any order, misspelt or not.</summary>
    /// <param name="text">As typed; at most the first 200 characters count.</param>
    /// <param name="today">Decides who is away.</param>
    Zoekresultaat Search(string text, DateOnly today);

    /// <summary>The same for a question already put together from parts.</summary>
    Zoekresultaat Search(Zoekvraag vraag, DateOnly today);

    /// <summary>The entry, lapsed ones too; null when there is none.</summary>
    Maatwerkfunctionaris? Find(string id);

    /// <summary>The entries of a municipality (CBS code) or national body (id), lapsed ones too.</summary>
    IReadOnlyList<Maatwerkfunctionaris> Of(string organisatieId);

    /// <summary>The municipality with this CBS code or any of its names, written out in full.</summary>
    Gemeente? FindGemeente(string codeOrName);

    /// <summary>The national body with this id or any of its names.</summary>
    Organisatie? FindOrganisatie(string idOrName);
}

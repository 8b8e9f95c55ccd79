using Maatwerk.Domain.Register;
using Maatwerk.Domain.Register.Namen;

namespace Maatwerk.Domain.Understanding;

/// <summary>The names of the register: municipalities and national executing bodies, read strictly as in running prose.</summary>
public sealed class RegisterNames(Gazetteer gazetteer) : INamesMatcher
{
    readonly HashSet<string> _uitvoerders = [.. gazetteer.Organisaties.Where(o => o.Soort == Organisatiesoort.Uitvoerder).Select(o => o.Id)];

    public IReadOnlyList<NameMention> Find(TokenizedText text) =>
        [.. gazetteer.FindInRunningText(text.Text).Where(Counts).Select(v => new NameMention(v.Doel == DoelSoort.Gemeente ? NameKind.Municipality : NameKind.Organisation, v.Naam, v.Start, v.Length))];

    bool Counts(Vermelding v) => v.Doel == DoelSoort.Gemeente || (v.Doel == DoelSoort.Organisatie && v.Hoe != Naamsoort.Onderwerp && _uitvoerders.Contains(v.Id));
}

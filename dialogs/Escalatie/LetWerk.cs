using Maatwerk.Domain.Escalatie;
using Maatwerk.Domain.Loket;

namespace Maatwerk.Dialogs.Escalatie;

/// <summary>A case of the LET with the casus and the dossier it belongs to.</summary>
internal sealed record LetWerk(Let Let, Werk Werk);

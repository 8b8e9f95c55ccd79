using Maatwerk.Domain.Loket;
using Maatwerk.Domain.Overleggen;

namespace Maatwerk.Dialogs.Overleggen;

/// <summary>A casusoverleg with the casus and the dossier it belongs to.</summary>
internal sealed record OverlegWerk(Overleg Overleg, Werk Werk);

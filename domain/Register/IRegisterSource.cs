namespace Maatwerk.Domain.Register;

/// <summary>Where the entries are kept. The index in process is built from it and rebuilt when the version goes up.</summary>
public interface IRegisterSource
{
    /// <summary>All entries.</summary>
    Task<IReadOnlyList<Maatwerkfunctionaris>> LoadAsync(CancellationToken cancellationToken);

    /// <summary>A number that goes up with every change.</summary>
    Task<long> VersionAsync(CancellationToken cancellationToken);
}

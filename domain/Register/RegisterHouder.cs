namespace Maatwerk.Domain.Register;

/// <summary>Holds the newest index and swaps it in one step: a search sees the old picture or the new one, never half of each.</summary>
public sealed class RegisterHouder(IRegisterSource source) : IRegister, IDisposable
{
    private readonly SemaphoreSlim _beurt = new(1, 1);
    private RegisterIndex _nu = RegisterIndex.Empty;
    private long _versie = -1;

    /// <summary>The index of this moment.</summary>
    public RegisterIndex Nu => Volatile.Read(ref _nu);

    /// <summary>Rebuilds the index when the source has a newer version.</summary>
    /// <returns>True when it was rebuilt.</returns>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken)
    {
        await _beurt.WaitAsync(cancellationToken);
        try
        {
            var versie = await source.VersionAsync(cancellationToken);
            if (versie == _versie)
                return false;
            var index = new RegisterIndex(await source.LoadAsync(cancellationToken));
            Volatile.Write(ref _nu, index);
            _versie = versie;
            // The names of people come beside it, so that the first question after a start does not wait for them.
            _ = Task.Run(index.PreparePersons, cancellationToken);
            return true;
        }
        finally
        {
            _beurt.Release();
        }
    }

    public Zoekresultaat Search(string text, DateOnly today) => Nu.Search(text, today);

    public Zoekresultaat Search(Zoekvraag vraag, DateOnly today) => Nu.Search(vraag, today);

    public Maatwerkfunctionaris? Find(string id) => Nu.Find(id);

    public IReadOnlyList<Maatwerkfunctionaris> Of(string organisatieId) => Nu.Of(organisatieId);

    public Gemeente? FindGemeente(string codeOrName) => Nu.FindGemeente(codeOrName);

    public Organisatie? FindOrganisatie(string idOrName) => Nu.FindOrganisatie(idOrName);

    public void Dispose() => _beurt.Dispose();
}

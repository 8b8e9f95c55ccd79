namespace Maatwerk.Storage;

/// <summary>What storage was told when it was registered.</summary>
internal sealed record StorageOptions(string ConnectionString, bool DevelopmentSeed);

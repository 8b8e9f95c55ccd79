namespace Maatwerk.Domain.Register;

/// <summary>The Maatwerkregister as search sees it: an index in process, kept in step with the database.</summary>
public interface IRegister
{
}

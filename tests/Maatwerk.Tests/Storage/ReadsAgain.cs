using System.Runtime.CompilerServices;
using Maatwerk.Storage.Sqlite;

namespace Maatwerk.Tests.Storage;

/// <summary>In every test the writer reads again what it need not, and fails when that is not what was remembered.</summary>
internal static class ReadsAgain
{
    [ModuleInitializer]
    internal static void Always() => SqliteSession.ReadsAllAgain = true;
}

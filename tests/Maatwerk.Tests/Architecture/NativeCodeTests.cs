using System.Reflection;

namespace Maatwerk.Tests.Architecture;

public class NativeCodeTests
{
    public static TheoryData<Assembly> Assemblies => new(Repository.ProductAssemblies);

    [Theory, MemberData(nameof(Assemblies))]
    public void Every_product_assembly_is_checked_for_what_native_code_cannot_follow(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().ShouldContain(one => one.Key == "IsTrimmable" && one.Value == "True");
}

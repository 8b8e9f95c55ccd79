using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Maatwerk.Measure.Profile;

namespace Maatwerk.Tests.Architecture;

/// <summary>The profile with which the native code is compiled.</summary>
public class ProfileTests
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void It_still_knows_most_of_our_methods()
    {
        var ours = MethodsIn(Path.Combine(Repository.Root, "bot", "Maatwerk.Bot.mibc")).Where(method => method.Assembly.StartsWith("Maatwerk.", StringComparison.Ordinal)).ToList();

        ours.Count.ShouldBeGreaterThan(1_000);
        var gone = ours.Where(method => Assembly.Load(method.Assembly).GetType(method.Type)?.GetMember(method.Name, Own) is not { Length: > 0 }).ToList();
        gone.Count.ShouldBeLessThan(ours.Count / 5, "Expected a profile of the program as it is, got one of long ago: nothing breaks, but it is slower than it can be. Do: ./measure.sh profile");
    }

    [Fact]
    public void What_was_counted_in_a_method_stands_under_that_method()
    {
        var method = typeof(Choice<>).GetMethod(nameof(Choice<>.Longer))!;
        string[] counted =
        [
            $"@@@ codehash 0x00000001 methodhash 0x00000002 ilSize 0x{method.GetMethodBody()!.GetILAsByteArray()!.Length:X8} records 0x00000003",
            $"MethodName: {typeof(Choice<>).FullName}[System.__Canon].Longer",
            "Signature: instance !0  (!0,!0)",
            "Schema InstrumentationKind 385 ILOffset 3 Count 1 Other 9",
            "41",
            "Schema InstrumentationKind 177 ILOffset 5 Count 1 Other 3221225472",
            "2",
            "Schema InstrumentationKind 195 ILOffset 5 Count 2 Other 3221225472",
            $"TypeHandle: {typeof(Choice<string>).AssemblyQualifiedName}",
            "TypeHandle: NULL",
        ];
        using var types = new KnownTypes(AppContext.BaseDirectory, Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var counts = MethodCounts.Read(counted).ShouldHaveSingleItem();
        counts.Most.ShouldBe(41);
        var (owner, found) = types.Find(counts).ShouldNotBeNull();

        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "proef.mibc");
        var profile = new Mibc("proef.mibc", types.Canon);
        profile.Add(owner, found, counts, types.Qualified);
        profile.Save(file);

        MethodsIn(file).ShouldBe([("Maatwerk.Tests", typeof(Choice<>).FullName!, "Longer")]);
    }

    private static List<(string Assembly, string Type, string Name)> MethodsIn(string profile)
    {
        using var zip = ZipFile.OpenRead(profile);
        using var content = new MemoryStream();
        using (var entry = zip.Entries.Single().Open()) entry.CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);
        var names = assembly.GetMetadataReader();
        return [.. names.MemberReferences.Select(names.GetMemberReference).Select(member => (TypeOf(names, member.Parent), Name: names.GetString(member.Name))).Select(found => (found.Item1.Assembly, found.Item1.Type, found.Name))];
    }

    private static (string Assembly, string Type) TypeOf(MetadataReader names, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeSpecification)
        {
            var signature = names.GetBlobReader(names.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
            // A generic type: two bytes that say so, and then which.
            signature.Offset = 2;
            return TypeOf(names, signature.ReadTypeHandle());
        }
        var type = names.GetTypeReference((TypeReferenceHandle)handle);
        if (type.ResolutionScope.Kind == HandleKind.AssemblyReference)
            return (names.GetString(names.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name), $"{names.GetString(type.Namespace)}.{names.GetString(type.Name)}".TrimStart('.'));
        var outer = TypeOf(names, type.ResolutionScope);
        return (outer.Assembly, $"{outer.Type}+{names.GetString(type.Name)}");
    }

    private sealed class Choice<T> where T : class
    {
        private readonly Func<T, int> length = _ => 0;

        public T Longer(T one, T other) => length(one) > length(other) ? one : other;
    }
}

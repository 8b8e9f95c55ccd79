using System.Reflection;

namespace Maatwerk.Measure.Profile;

/// <summary>The types and methods of a program and its framework, found by the names that the runtime prints.</summary>
public sealed class KnownTypes : IDisposable
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private readonly Dictionary<string, List<Type>> types = new(StringComparer.Ordinal);
    private readonly MetadataLoadContext context;

    /// <param name="folders">Where the assemblies are; of those with one name the first counts.</param>
    public KnownTypes(params IEnumerable<string> folders)
    {
        var paths = folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.dll")).DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase).ToList();
        context = new MetadataLoadContext(new PathAssemblyResolver(paths), "System.Private.CoreLib");
        foreach (var type in paths.SelectMany(TypesIn)) Add(type);
    }

    /// <summary>What shared generic code has in the place of a class.</summary>
    public Type Canon => types["System.__Canon"][0];

    /// <summary>The method that was counted, on the type it was counted on; null when it is not to be told which one that is.</summary>
    public (Type Owner, MethodBase Method)? Find(MethodCounts counts)
    {
        foreach (var dot in PrintedName.Dots(counts.Name).Reverse())
        {
            var (name, arguments) = PrintedName.Split(counts.Name[..dot]);
            if (!types.TryGetValue(name, out var named)) continue;
            var methods = named.SelectMany(type => type.GetMembers(Own)).OfType<MethodBase>()
                .Where(method => method.Name == counts.Name[(dot + 1)..] && BodyBytes(method) == counts.BodyBytes).ToList();
            if (methods.Count > 1) methods.RemoveAll(method => !PrintedName.IsSignature(method, counts.Signature));
            if (methods is not [var only]) continue;
            var owner = only.DeclaringType!;
            return (arguments.Count == 0 ? owner : owner.MakeGenericType([.. arguments.Select(Printed)]), only);
        }
        return null;
    }

    /// <summary>A type by its name with that of its assembly; null when it is not known.</summary>
    public Type? Qualified(string name)
    {
        var comma = PrintedName.FirstOutside(name, ',');
        if (comma < 0) return null;
        try
        {
            return context.LoadFromAssemblyName(new AssemblyName(name[(comma + 1)..]).Name!).GetType(name[..comma]);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    public void Dispose() => context.Dispose();

    private Type Printed(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal)) return Printed(name[..^2]).MakeArrayType();
        var (plain, arguments) = PrintedName.Split(name);
        var type = types[plain][0];
        return arguments.Count == 0 ? type : type.MakeGenericType([.. arguments.Select(Printed)]);
    }

    private void Add(Type type)
    {
        if (!types.TryGetValue(type.FullName!, out var named)) types[type.FullName!] = named = [];
        named.Add(type);
    }

    private Type[] TypesIn(string path)
    {
        try
        {
            return context.LoadFromAssemblyPath(path).GetTypes();
        }
        catch (BadImageFormatException)
        {
            return [];
        }
    }

    private static int BodyBytes(MethodBase method) => method.GetMethodBody()?.GetILAsByteArray()?.Length ?? -1;
}

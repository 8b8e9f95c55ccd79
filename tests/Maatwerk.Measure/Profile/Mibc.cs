using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Maatwerk.Measure.Profile;

/// <summary>
/// A profile as the native compiler reads it: an assembly in whose only method each profiled method is named, followed by its counts.
/// </summary>
public sealed class Mibc(string name, Type canon)
{
    private const int AllFieldsOfProbe = 15;
    private const int NoType = 0;
    private const int UnknownType = 1;
    private readonly MetadataBuilder metadata = new();
    private readonly InstructionEncoder profile = new(new BlobBuilder());
    private References? references;

    private References To => references ??= new References(metadata, canon);

    /// <summary>Adds what was counted in a method.</summary>
    /// <param name="typeOf">A type by its name and assembly; null when it is not known.</param>
    /// <exception cref="NotSupportedException">It cannot be named from outside.</exception>
    public void Add(Type owner, MethodBase method, MethodCounts counts, Func<string, Type?> typeOf)
    {
        var handle = To.Method(owner, method);
        profile.OpCode(ILOpCode.Ldtoken);
        profile.Token(handle);
        Say("ExclusiveWeight");
        profile.LoadConstantI4(counts.Most);
        Say("InstrumentationDataStart");
        foreach (var probe in Usable(counts.Probes)) Add(probe, typeOf);
        Say("InstrumentationDataEnd");
        profile.OpCode(ILOpCode.Pop);
    }

    /// <summary>Writes the file, compressed.</summary>
    public void Save(string path)
    {
        profile.OpCode(ILOpCode.Ret);
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        var entry = zip.CreateEntry($"{Path.GetFileName(path)}.dll", CompressionLevel.SmallestSize);
        // Files made of the same counts are the same.
        entry.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        Assembly().WriteContentTo(stream);
    }

    // A count of objects goes with the types that follow it: without those of use it says nothing.
    private static IEnumerable<Probe> Usable(IReadOnlyList<Probe> probes) =>
        probes.Where((probe, at) => probe.IsOfUse && (at + 1 == probes.Count || probes[at + 1].IsOfUse || probes[at + 1].Offset != probe.Offset));

    private void Add(Probe probe, Func<string, Type?> typeOf)
    {
        foreach (var field in new[] { AllFieldsOfProbe, probe.Offset, probe.Kind, probe.Count, probe.Other }) profile.LoadConstantI4(field);
        for (var at = 0; at < probe.Count; at++)
        {
            if (!probe.HoldsTypes) profile.LoadConstantI4(probe.Number(at));
            else if (at >= probe.Values.Count || probe.Values[at] == "NULL") profile.LoadConstantI4(NoType);
            else Add(typeOf(probe.Values[at]));
        }
    }

    private void Add(Type? type)
    {
        if (type is null)
        {
            profile.LoadConstantI4(UnknownType);
            return;
        }
        profile.OpCode(ILOpCode.Ldtoken);
        profile.Token(To.Type(type));
    }

    private void Say(string word) => profile.LoadString(metadata.GetOrAddUserString(word));

    private BlobBuilder Assembly()
    {
        var code = new BlobBuilder();
        var bodies = new MethodBodyStreamEncoder(code);
        metadata.AddModule(0, metadata.GetOrAddString(name), metadata.GetOrAddGuid(new Guid("0f3b5d0e-6a86-4ac2-9d1c-5f6d1a6a3c10")), default, default);
        metadata.AddAssembly(metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, AssemblyHashAlgorithm.None);
        var group = AddMethod("Assemblies_1", bodies.AddMethodBody(profile));
        AddMethod("AssemblyDictionary", bodies.AddMethodBody(Dictionary(group)));
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), group);
        var assembly = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), code, deterministicIdProvider: _ => default).Serialize(assembly);
        return assembly;
    }

    private InstructionEncoder Dictionary(MethodDefinitionHandle group)
    {
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(metadata.GetOrAddUserString($"{name};"));
        dictionary.OpCode(ILOpCode.Ldtoken);
        dictionary.Token(group);
        dictionary.OpCode(ILOpCode.Pop);
        dictionary.OpCode(ILOpCode.Ret);
        return dictionary;
    }

    private MethodDefinitionHandle AddMethod(string method, int body)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, result => result.Void(), _ => { });
        return metadata.AddMethodDefinition(
            MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(method), metadata.GetOrAddBlob(signature), body, default);
    }
}

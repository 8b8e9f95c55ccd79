using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Maatwerk.Measure.Profile;

/// <summary>Names types and methods of other assemblies in an assembly that is being written.</summary>
/// <param name="canon">What shared generic code has in the place of a class; it is named as being of an assembly of its own.</param>
public sealed class References(MetadataBuilder metadata, Type canon)
{
    private const byte Instance = 0x20;
    private const byte Generic = 0x10;
    private const byte Required = 0x1F;
    private const byte Optional = 0x20;
    private const byte ByReference = 0x10;
    private const byte Nothing = 0x01;
    private const byte Class = 0x12;
    private const byte GenericInstance = 0x0A;
    private const string CanonAssembly = "System.Private.Canon";
    private readonly Dictionary<string, AssemblyReferenceHandle> assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, TypeReferenceHandle> plain = [];
    private readonly Dictionary<Type, TypeSpecificationHandle> specified = [];

    public EntityHandle Type(Type type)
    {
        if (type is { IsGenericType: false, HasElementType: false }) return Plain(type);
        if (specified.TryGetValue(type, out var known)) return known;
        var signature = new BlobBuilder();
        Write(new SignatureTypeEncoder(signature), type);
        return specified[type] = metadata.AddTypeSpecification(metadata.GetOrAddBlob(signature));
    }

    /// <summary>A method on a type; one that is generic itself as it is compiled for classes, for the runtime does not print its arguments.</summary>
    /// <exception cref="NotSupportedException">Its arguments cannot be classes, or a parameter is of a kind that is not written here.</exception>
    public EntityHandle Method(Type owner, MethodBase method)
    {
        var arguments = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        if (arguments.Any(argument => argument.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)))
            throw new NotSupportedException($"Expected arguments that can be classes, got {method}.");
        var reference = metadata.AddMemberReference(Type(owner), metadata.GetOrAddString(method.Name), metadata.GetOrAddBlob(Signature(method, arguments.Length)));
        return arguments.Length == 0 ? reference : metadata.AddMethodSpecification(reference, metadata.GetOrAddBlob(ForClasses(arguments.Length)));
    }

    private BlobBuilder Signature(MethodBase method, int arguments)
    {
        var signature = new BlobBuilder();
        signature.WriteByte((byte)((method.IsStatic ? 0 : Instance) | (arguments > 0 ? Generic : 0)));
        if (arguments > 0) signature.WriteCompressedInteger(arguments);
        signature.WriteCompressedInteger(method.GetParameters().Length);
        if (method is MethodInfo { ReturnParameter: var result }) Write(signature, result);
        else signature.WriteByte(Nothing);
        foreach (var parameter in method.GetParameters()) Write(signature, parameter);
        return signature;
    }

    private void Write(BlobBuilder signature, ParameterInfo parameter)
    {
        Write(signature, Required, parameter.GetRequiredCustomModifiers());
        Write(signature, Optional, parameter.GetOptionalCustomModifiers());
        var type = parameter.ParameterType;
        if (type.IsByRef) signature.WriteByte(ByReference);
        if (type.FullName == "System.Void") signature.WriteByte(Nothing);
        else Write(new SignatureTypeEncoder(signature), type.IsByRef ? type.GetElementType()! : type);
    }

    private void Write(BlobBuilder signature, byte kind, Type[] modifiers)
    {
        foreach (var modifier in modifiers.Reverse())
        {
            signature.WriteByte(kind);
            signature.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(Type(modifier)));
        }
    }

    private BlobBuilder ForClasses(int arguments)
    {
        var signature = new BlobBuilder();
        signature.WriteByte(GenericInstance);
        signature.WriteCompressedInteger(arguments);
        for (var at = 0; at < arguments; at++)
        {
            signature.WriteByte(Class);
            signature.WriteCompressedInteger(CodedIndex.TypeDefOrRefOrSpec(Plain(canon)));
        }
        return signature;
    }

    private void Write(SignatureTypeEncoder signature, Type type)
    {
        if (type.IsGenericParameter) WriteParameter(signature, type);
        else if (type.IsSZArray) Write(signature.SZArray(), type.GetElementType()!);
        else if (type.IsArray) signature.Array(element => Write(element, type.GetElementType()!), shape => shape.Shape(type.GetArrayRank(), [], [.. Enumerable.Repeat(0, type.GetArrayRank())]));
        else if (type.IsPointer && type.GetElementType()!.FullName == "System.Void") signature.VoidPointer();
        else if (type.IsPointer) Write(signature.Pointer(), type.GetElementType()!);
        else if (type.IsFunctionPointer) throw new NotSupportedException($"Expected no pointer to a function, got {type}.");
        else if (Primitive(type) is { } code) signature.PrimitiveType(code);
        else if (type.IsGenericType) WriteInstance(signature, type);
        else signature.Type(Plain(type), type.IsValueType);
    }

    private static void WriteParameter(SignatureTypeEncoder signature, Type type)
    {
        if (type.DeclaringMethod is null) signature.GenericTypeParameter(type.GenericParameterPosition);
        else signature.GenericMethodTypeParameter(type.GenericParameterPosition);
    }

    private void WriteInstance(SignatureTypeEncoder signature, Type type)
    {
        var arguments = type.GetGenericArguments();
        var instance = signature.GenericInstantiation(Plain(type.GetGenericTypeDefinition()), arguments.Length, type.IsValueType);
        foreach (var argument in arguments) Write(instance.AddArgument(), argument);
    }

    private static PrimitiveTypeCode? Primitive(Type type) => type.Namespace == "System" && type.DeclaringType is null && type.Assembly.GetName().Name == "System.Private.CoreLib"
        && Enum.TryParse<PrimitiveTypeCode>(type.Name, out var code) && code != PrimitiveTypeCode.Void ? code : null;

    private TypeReferenceHandle Plain(Type type)
    {
        if (plain.TryGetValue(type, out var known)) return known;
        EntityHandle scope = type.DeclaringType is { } outer
            ? Plain(outer.IsGenericType ? outer.GetGenericTypeDefinition() : outer)
            : Assembly(type == canon ? CanonAssembly : type.Assembly.GetName().Name!);
        var space = type.DeclaringType is not null || type.Namespace is null ? default : metadata.GetOrAddString(type.Namespace);
        return plain[type] = metadata.AddTypeReference(scope, space, metadata.GetOrAddString(type.Name));
    }

    private AssemblyReferenceHandle Assembly(string name)
    {
        if (!assemblies.TryGetValue(name, out var known))
            assemblies[name] = known = metadata.AddAssemblyReference(metadata.GetOrAddString(name), new Version(0, 0, 0, 0), default, default, default, default);
        return known;
    }
}

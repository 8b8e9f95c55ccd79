using System.Reflection;

namespace Maatwerk.Measure.Profile;

/// <summary>How the runtime prints types, methods and signatures.</summary>
public static class PrintedName
{
    private static readonly Dictionary<string, string> Primitives = new(StringComparer.Ordinal)
    {
        ["System.Boolean"] = "bool", ["System.Char"] = "char", ["System.SByte"] = "int8", ["System.Byte"] = "unsigned int8",
        ["System.Int16"] = "int16", ["System.UInt16"] = "unsigned int16", ["System.Int32"] = "int32", ["System.UInt32"] = "unsigned int32",
        ["System.Int64"] = "int64", ["System.UInt64"] = "unsigned int64", ["System.Single"] = "float32", ["System.Double"] = "float64",
        ["System.IntPtr"] = "int", ["System.UIntPtr"] = "unsigned int", ["System.Void"] = "void",
    };

    /// <summary>Places of the dots that are not inside arguments.</summary>
    public static IEnumerable<int> Dots(string name) => Outside(name, '.').Where(dot => dot > 0 && dot < name.Length - 1);

    /// <summary>The first place of a mark that is not inside arguments; -1 when there is none.</summary>
    public static int FirstOutside(string name, char mark) => Outside(name, mark).FirstOrDefault(-1);

    /// <summary>A type's own name and its arguments.</summary>
    public static (string Name, IReadOnlyList<string> Arguments) Split(string name)
    {
        var open = name.EndsWith(']') ? name.IndexOf('[', StringComparison.Ordinal) : -1;
        return open < 0 ? (name, []) : (name[..open], Parts(name[(open + 1)..^1]));
    }

    /// <summary>Whether this is how the method's parameters are printed.</summary>
    public static bool IsSignature(MethodBase method, string signature)
    {
        var parameters = signature[(signature.LastIndexOf(" (", StringComparison.Ordinal) + 2)..^1];
        return method.IsStatic != signature.Contains("instance ", StringComparison.Ordinal)
            && method.GetParameters().Select(parameter => Of(parameter.ParameterType)).SequenceEqual(parameters.Length == 0 ? [] : Parts(parameters), StringComparer.Ordinal);
    }

    private static string Of(Type type)
    {
        if (type.IsByRef) return $"{Of(type.GetElementType()!)}&";
        if (type.IsPointer) return $"{Of(type.GetElementType()!)}*";
        if (type.IsSZArray) return $"{Of(type.GetElementType()!)}[]";
        if (type.IsGenericParameter) return $"{(type.DeclaringMethod is null ? "!" : "!!")}{type.GenericParameterPosition}";
        if (Primitives.TryGetValue(type.FullName ?? "", out var primitive)) return primitive;
        var kind = type.IsValueType ? "value class" : "class";
        return type.IsGenericType
            ? $"{kind} {type.GetGenericTypeDefinition().FullName}<{string.Join(',', type.GetGenericArguments().Select(Of))}>"
            : $"{kind} {type.FullName}";
    }

    private static List<string> Parts(string list)
    {
        var parts = new List<string>();
        var start = 0;
        foreach (var comma in Outside(list, ',').Append(list.Length))
        {
            parts.Add(list[start..comma].Trim());
            start = comma + 1;
        }
        return parts;
    }

    private static IEnumerable<int> Outside(string text, char mark)
    {
        var depth = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (depth == 0 && text[at] == mark) yield return at;
            // The name of a method or a class that the compiler made begins with one of these, and closes it.
            if (text[at] is '[' or '<') depth++;
            else if (text[at] is ']' or '>') depth--;
        }
    }
}

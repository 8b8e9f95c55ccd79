using System.Globalization;
using Maatwerk.Measure;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var verbs = typeof(IVerb).Assembly.GetTypes()
    .Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IVerb)))
    .Select(type => (IVerb)Activator.CreateInstance(type)!)
    .OrderBy(verb => verb.Name, StringComparer.Ordinal)
    .ToList();

if (args is [var name, .. var rest] && verbs.Find(verb => verb.Name == name) is { } chosen)
{
    try
    {
        return await chosen.RunAsync(new Arguments(rest));
    }
    catch (UsageException wrong)
    {
        await Console.Error.WriteLineAsync($"{wrong.Message}\nUsage: ./measure.sh {chosen.Name} {chosen.Usage}");
        return 2;
    }
}

Console.WriteLine("What can be measured:");
foreach (var verb in verbs)
    Console.WriteLine($"  ./measure.sh {verb.Name} {verb.Usage}");
return args.Length == 0 ? 0 : 2;

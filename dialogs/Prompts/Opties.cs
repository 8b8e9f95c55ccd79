namespace Maatwerk.Dialogs.Prompts;

/// <summary>The values of an enumeration as options, made once: a dialog runs from the top at every turn.</summary>
internal static class Opties
{
    public static IReadOnlyList<Optie> Of<TEnum>(Func<TEnum, string> titel) where TEnum : struct, Enum =>
        Cache<TEnum>.All ??= [.. Enum.GetValues<TEnum>().Select(value => new Optie(value.ToString(), titel(value)))];

    private static class Cache<TEnum>
    {
        public static IReadOnlyList<Optie>? All;
    }
}

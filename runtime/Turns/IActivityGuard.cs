using Maatwerk.Runtime.Protocol;

namespace Maatwerk.Runtime.Turns;

/// <summary>Takes out what must not be kept, before an activity is stored, logged or shown to the bot.</summary>
public interface IActivityGuard
{
    /// <summary>Masks personal data in text, value, names and file names in place, and lists the kinds in <see cref="Activity.Withheld"/>.</summary>
    void Clean(Activity activity);
}

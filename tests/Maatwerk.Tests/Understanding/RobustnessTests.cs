using System.Diagnostics;
using System.Text;
using Maatwerk.Domain.Understanding.Stories;

namespace Maatwerk.Tests.Understanding;

public class RobustnessTests
{
    static int Mutations => int.TryParse(Environment.GetEnvironmentVariable("MUTATIONS"), out var n) ? n : 10_000;

    static readonly string[] s_debris = ["\u0000", "\ud83d", "\udc4d", "👍🏽", "é́", "ﬁ", "'", "-", "2026-", "€", "\n", "\u202e", "ß", "İ", "1.2.3.4,5", "999999999999999999999999", "over over", "de 99e", "week 99", "<script>", "{org}", "%", "van de van der", "MW-", "31-31-", "½", "٣"];

    static readonly TimeSpan s_slow = TimeSpan.FromMilliseconds(50);

    [Fact]
    public void No_mutated_message_breaks_or_slows_the_recogniser()
    {
        var random = new Random(20261122);
        var seeds = Proefzinnen.Read().Select(p => p.Text).ToList();
        Vandaag.Recognize("opwarmen");
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(seeds[random.Next(seeds.Count)], seeds, random);
            var took = TimeSpan.Zero;
            Should.NotThrow(() => took = Quickest(text, 1), $"message {i}: {text}");
            if (i % 10 == 0) Should.NotThrow(() => StoryReader.Read(text, Vandaag.Dag), $"story {i}: {text}");
            (took < s_slow || Quickest(text, 20) < s_slow).ShouldBeTrue($"message {i} takes over {s_slow.TotalMilliseconds} ms: {text}");
        }
    }

    // What the machine does meanwhile is not the message's fault: a slow message is slow every time.
    static TimeSpan Quickest(string text, int times) => Enumerable.Range(0, times).Min(_ =>
    {
        var watch = Stopwatch.StartNew();
        Vandaag.Recognize(text);
        return watch.Elapsed;
    });

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("van ")]
    [InlineData("over ")]
    [InlineData("2026-")]
    [InlineData("duizend")]
    [InlineData("( ")]
    [InlineData("\n")]
    public void Hostile_text_of_100_thousand_characters_is_answered_quickly(string unit)
    {
        var text = new StringBuilder().Insert(0, unit, 100_000 / unit.Length).ToString();
        Vandaag.Recognize("opwarmen");
        var watch = Stopwatch.StartNew();
        Vandaag.Recognize(text);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\ud83d")]
    [InlineData("...")]
    public void Nothing_to_read_is_no_intent(string text) => Vandaag.Recognize(text).TopIntent.ShouldBe(Maatwerk.Domain.Understanding.Intents.None);

    static string Mutate(string seed, List<string> seeds, Random random)
    {
        var text = new StringBuilder(seed);
        for (var times = 1 + random.Next(6); times > 0; times--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0: text.Insert(at, s_debris[random.Next(s_debris.Length)]); break;
                case 1 when at < text.Length: text.Remove(at, Math.Min(1 + random.Next(5), text.Length - at)); break;
                case 2: text.Insert(at, (char)random.Next(0x10000)); break;
                case 3: text.Insert(at, seeds[random.Next(seeds.Count)]); break;
                case 4 when at < text.Length: text[at] = char.ToUpperInvariant(text[at]); break;
                default: text.Insert(at, random.Next(100_000)); break;
            }
        }
        return text.ToString();
    }
}

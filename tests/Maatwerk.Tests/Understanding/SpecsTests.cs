using Maatwerk.Measure.Understanding.Specs;

namespace Maatwerk.Tests.Understanding;

/// <summary>The shared recogniser specs, when they lie beside this checkout.</summary>
public class SpecsTests
{
    static readonly string s_folder = Path.Combine(Architecture.Repository.Root, "..", "shared", "conformance", "recognizers");

    public static bool NoShared => !Directory.Exists(s_folder);

    [Theory(Skip = "The shared specs are not beside this checkout.", SkipWhen = nameof(NoShared))]
    [InlineData("DateTime/DateTimeModel")]
    [InlineData("Number/NumberModel")]
    [InlineData("Number/NumberRangeModel")]
    [InlineData("Number/OrdinalModel")]
    [InlineData("Number/PercentModel")]
    [InlineData("NumberWithUnit/AgeModel")]
    [InlineData("NumberWithUnit/CurrencyModel")]
    [InlineData("Choice/BooleanModel")]
    [InlineData("Sequence/PhoneNumberModel")]
    [InlineData("Sequence/PhoneNumberModel.en")]
    [InlineData("Sequence/EmailModel.en")]
    [InlineData("Sequence/URLModel.en")]
    public void A_file_of_specs_is_passed_for_97_percent(string file)
    {
        var path = Path.Combine(s_folder, file + ".json");
        var outcomes = SpecReport.Run(path);
        SpecReport.Figures(path, outcomes).Share.ShouldBeGreaterThanOrEqualTo(97, string.Join("\n", outcomes.Where(o => !o.Passed && o.Reason is null && !o.Case.IsHard).Select(o => o.Case.Input)));
    }

    [Fact(Skip = "The shared specs are not beside this checkout.", SkipWhen = nameof(NoShared))]
    public void What_is_not_supported_is_so_by_type_or_construction_and_has_a_reason()
    {
        var path = Path.Combine(s_folder, "NumberWithUnit", "TemperatureModel.json");
        var outcomes = SpecReport.Run(path);
        outcomes.ShouldAllBe(o => !o.Passed && o.Reason!.Length > 10);
        SpecReport.Figures(path, outcomes).NotSupported.ShouldBe(outcomes.Count);
    }

    [Fact]
    public void A_case_passes_only_when_text_place_type_and_every_value_are_right()
    {
        SpecEntity Number(string text, int start, string value) => new(text, start, "number", [new Dictionary<string, string>(StringComparer.Ordinal) { ["value"] = value }]);
        SpecCompare.IsWhole([Number("twaalf", 3, "12")], [Number("Twaalf", 3, "12")]).ShouldBeTrue();
        SpecCompare.IsWhole([Number("twaalf", 3, "12")], [Number("twaalf", 4, "12")]).ShouldBeFalse();
        SpecCompare.IsWhole([Number("twaalf", 3, "12")], [Number("twaalf", 3, "13")]).ShouldBeFalse();
        SpecCompare.IsWhole([Number("twaalf", 3, "12")], []).ShouldBeFalse();
        SpecCompare.IsWhole([], [Number("twaalf", 3, "12")]).ShouldBeFalse();
    }
}

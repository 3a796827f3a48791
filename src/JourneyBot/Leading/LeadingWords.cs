using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Leading;

/// <summary>The typed words on people, roles and time, in both languages.</summary>
internal static class LeadingWords
{
    /// <summary>How long "extend" alone is.</summary>
    public const int Extension = 5;

    private static readonly string[] Units = ["minutes", "minute", "mins", "min", "分間", "分", "m"];

    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["facilitator"] = () => new NameFacilitator(),
        ["進行役"] = () => new NameFacilitator(),
        ["take over"] = () => new TakeOver(),
        ["進行を引き継ぐ"] = () => new TakeOver(),
        ["observe"] = () => new Observe(),
        ["見学"] = () => new Observe(),
        ["join"] = () => new Join(),
        ["参加"] = () => new Join(),
        ["extend"] = () => new ExtendTime(Extension, null),
        ["延長"] = () => new ExtendTime(Extension, null),
        ["pause"] = () => new PauseTime(),
        ["一時停止"] = () => new PauseTime(),
        ["resume"] = () => new ResumeTime(),
        ["再開"] = () => new ResumeTime(),
        ["done"] = () => new SetDone(true, null),
        ["完了"] = () => new SetDone(true, null),
        ["not done"] = () => new SetDone(false, null),
        ["未完了"] = () => new SetDone(false, null),
    };

    private static readonly Dictionary<string, Func<string, Command?>> Verbs = new(StringComparer.Ordinal)
    {
        ["department"] = text => new ChooseDepartment(text),
        ["部署"] = text => new ChooseDepartment(text),
        ["facilitator"] = _ => new NameFacilitator(),
        ["進行役"] = _ => new NameFacilitator(),
        ["plan"] = text => Minutes(text) is { } minutes ? new MakePlan(minutes) : null,
        ["計画"] = text => Minutes(text) is { } minutes ? new MakePlan(minutes) : null,
        ["time"] = text => Minutes(text) is { } minutes ? new SetTime(minutes) : null,
        ["時間"] = text => Minutes(text) is { } minutes ? new SetTime(minutes) : null,
        ["extend"] = text => Minutes(text) is { } minutes ? new ExtendTime(minutes, null) : null,
        ["延長"] = text => Minutes(text) is { } minutes ? new ExtendTime(minutes, null) : null,
    };

    /// <param name="folded">The whole message.</param>
    public static Command? Read(string folded) => Words.TryGetValue(folded, out var word) ? word() : null;

    /// <param name="verb">Folded.</param>
    /// <param name="rest">What stands behind it.</param>
    public static Command? Read(string verb, string rest) => Verbs.TryGetValue(verb, out var read) ? read(rest) : null;

    /// <summary>"10", "１０分"; "10 people queue" is none.</summary>
    private static int? Minutes(string text)
    {
        var folded = Folding.Fold(text);
        var unit = Array.Find(Units, unit => folded.EndsWith(unit, StringComparison.Ordinal)) ?? string.Empty;
        return int.TryParse(folded[..^unit.Length].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
    }
}

using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops.Entries;

namespace JourneyBot.Panels;

/// <summary>The panel's commands as the data of a card's action, and back.</summary>
internal static class PanelData
{
    private const int MostMinutes = 999;

    public static string? VerbOf(Command command) => command switch
    {
        ShowPanel => "panel",
        PauseTime => "pause",
        ResumeTime => "resume",
        SetTime => "time",
        MakePlan => "plan",
        PutAside { Where: Aside.Hidden } => "hide",
        PutAside { Where: Aside.Parked } => "park",
        PutAside => "unhide",
        ShowParked => "parked",
        _ => null,
    };

    public static IEnumerable<(string Name, string Value)> Details(Command command) => command switch
    {
        SetTime set => [("id", Text(set.Minutes))],
        MakePlan plan => [("id", Text(plan.Minutes))],
        PutAside aside => [("label", aside.Label)],
        _ => [],
    };

    public static Command? Read(string? verb, IReadOnlyDictionary<string, string> data) => verb switch
    {
        "panel" => new ShowPanel(),
        "pause" => new PauseTime(),
        "resume" => new ResumeTime(),
        "time" => Minutes(data) is { } minutes ? new SetTime(minutes) : null,
        "plan" => Minutes(data) is { } minutes ? new MakePlan(minutes) : null,
        "hide" => ReadAside(data, Aside.Hidden),
        "park" => ReadAside(data, Aside.Parked),
        "unhide" => ReadAside(data, Aside.None),
        "parked" => new ShowParked(),
        _ => null,
    };

    private static PutAside? ReadAside(IReadOnlyDictionary<string, string> data, Aside where) =>
        data.GetValueOrDefault("label") is { Length: > 0 } label ? new PutAside(label, where) : null;

    private static int? Minutes(IReadOnlyDictionary<string, string> data) =>
        int.TryParse(data.GetValueOrDefault("id"), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= MostMinutes ? minutes : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Leading;
using JourneyBot.Workshops.Entries;
using static JourneyBot.Commands.CommandFields;

namespace JourneyBot.Panels;

/// <summary>The panel's commands as the data of a card's action, and back.</summary>
internal static class PanelData
{
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
        "time" => Number(data, "id") is { } minutes ? new SetTime(minutes) : null,
        "plan" => Number(data, "id") is { } minutes ? new MakePlan(minutes) : null,
        "hide" => ReadAside(data, Aside.Hidden),
        "park" => ReadAside(data, Aside.Parked),
        "unhide" => ReadAside(data, Aside.None),
        "parked" => new ShowParked(),
        _ => null,
    };

    private static PutAside? ReadAside(IReadOnlyDictionary<string, string> data, Aside where) =>
        Short(data, "label") is { } label ? new PutAside(label, where) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

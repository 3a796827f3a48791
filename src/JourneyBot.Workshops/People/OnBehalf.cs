using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.People;

/// <summary>
/// "On behalf of": in a hybrid room one person writes what somebody there says, or a department. Whoever is named stands as the
/// author; the scribe keeps the right to change it and to take it back.
/// </summary>
public static class OnBehalf
{
    /// <summary>The input of every form, beside its fields.</summary>
    public const string Id = "behalf";
    public const int Longest = 60;

    private const string Before = "on behalf of ";
    private const string After = "の代理";

    /// <summary>The name among raw answers, in one line; null when nobody is named.</summary>
    public static string? Of(RawAnswers raw) =>
        PlainText.Clean(PlainText.Clean(raw.GetValueOrDefault(Id)).Replace('\n', ' ')) is { Length: > 0 } name ? name : null;

    /// <summary>Where no names are kept, only a department may be named.</summary>
    public static Refusal? Check(Workshop workshop, string? name) => name is null ? null
        : name.Length > Longest ? new NameIsTooLong(name.Length, Longest)
        : workshop.IsAnonymous && Department.Exactly(name) is null ? new OnlyDepartmentsAreNamed()
        : null;

    /// <summary>Who stands at it: a department is one voice in whatever language and case it was named.</summary>
    public static ParticipantId Voice(string name) => new($"for:{Department.Exactly(name)?.Name(Language.English) ?? Folding.Fold(name)}");

    /// <summary>What an operation id is made of beside the answers; nothing where nobody is named.</summary>
    public static string Mark(string? name) => name is null ? string.Empty : $"\u001c{name}";

    public static string Show(string name, Language language) => Department.Exactly(name)?.Name(language) ?? name;

    /// <summary>What the input is called; where no names are kept, it asks for a department only.</summary>
    public static string Label(Workshop workshop, Language language) =>
        Department.Texts.Get(workshop.IsAnonymous ? "OnBehalfOfDepartment" : "OnBehalfOf", language);

    /// <summary>"looks around (on behalf of Sales)".</summary>
    public static string Add(string text, string? name, Language language) => name is null ? text : Department.Texts.Get(
        "SaidOnBehalf", language, Argument.User("text", text), Argument.User("name", Show(name, language)));

    /// <summary>"on behalf of Sales: looks around", "営業の代理：見て回る". With nothing behind it, it is for the lines below.</summary>
    /// <returns>The name and what is said; no name where the line does not begin so.</returns>
    public static (string? Name, string Said) Read(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        var head = colon > 0 ? line[..colon].Trim() : string.Empty;
        var name = head.StartsWith(Before, StringComparison.OrdinalIgnoreCase) ? head[Before.Length..].Trim()
            : head.EndsWith(After, StringComparison.Ordinal) ? head[..^After.Length].Trim()
            : string.Empty;
        return name.Length > 0 ? (name, line[(colon + 1)..].Trim()) : (null, line);
    }
}

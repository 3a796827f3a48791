using System.Reflection;
using System.Resources;
using System.Text;

namespace JourneyBot.Workshops.Words;

/// <summary>A value for a placeholder such as {persona}.</summary>
public readonly record struct Argument(string Name, string Value, bool IsUserText = false)
{
    public static Argument User(string name, string value) => new(name, value, IsUserText: true);

    public static Argument Count(string name, int value) => new(name, value.ToString(System.Globalization.CultureInfo.InvariantCulture));
}

/// <summary>
/// The texts of one owner, from the .resx beside it, in a language that is always said. Placeholders are named: {persona}.
/// A missing key is a fault of ours and throws.
/// </summary>
public sealed class Texts(Assembly assembly, string name)
{
    private readonly ResourceManager _resources = new(name, assembly);

    /// <summary>The texts beside <paramref name="owner"/>, in NAME.resx of its namespace.</summary>
    public static Texts Beside(Type owner, string name) => new(owner.Assembly, $"{owner.Namespace}.{name}");

    public bool Has(string key, Language language) => _resources.GetString(key, language.Culture()) is not null;

    public string Get(string key, Language language) =>
        _resources.GetString(key, language.Culture()) ?? throw new MissingManifestResourceException($"{_resources.BaseName}: {key}");

    public string? Find(string key, Language language) => _resources.GetString(key, language.Culture());

    public string Get(string key, Language language, params ReadOnlySpan<Argument> arguments)
    {
        var text = new StringBuilder();
        foreach (var run in Split(Get(key, language), arguments, Tone.Normal))
        {
            text.Append(run.Text);
        }

        return text.ToString();
    }

    /// <summary>The text as runs, user text apart from ours.</summary>
    public Line Line(string key, Language language, params ReadOnlySpan<Argument> arguments) =>
        new(Split(Get(key, language), arguments, Tone.Normal));

    public Line Line(string key, Language language, Tone tone, params ReadOnlySpan<Argument> arguments) =>
        new(Split(Get(key, language), arguments, tone));

    private static List<Run> Split(string format, ReadOnlySpan<Argument> arguments, Tone tone)
    {
        var runs = new List<Run>();
        var at = 0;
        while (at < format.Length)
        {
            var open = format.IndexOf('{', at);
            var close = open < 0 ? -1 : format.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            if (open > at)
            {
                runs.Add(new Run(format[at..open], tone));
            }

            var value = Value(format[(open + 1)..close], arguments);
            runs.Add(new Run(value.Value, tone, value.IsUserText));
            at = close + 1;
        }

        if (at < format.Length)
        {
            runs.Add(new Run(format[at..], tone));
        }

        return runs;
    }

    private static Argument Value(string name, ReadOnlySpan<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name == name)
            {
                return argument;
            }
        }

        throw new FormatException($"No value for the placeholder {{{name}}}");
    }
}

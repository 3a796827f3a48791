using System.Text;

namespace JourneyBot.Tests.Infra;

/// <summary>The language of templates, as far as one of ours uses it. What cannot be read is a <see cref="FormatException"/> with a sentence's end.</summary>
internal sealed class ExpressionReader
{
    /// <summary>How many arguments each takes.</summary>
    private static readonly Dictionary<string, (int Fewest, int Most)> s_functions = new()
    {
        ["concat"] = (1, 99), ["createArray"] = (0, 99), ["createObject"] = (0, 99), ["empty"] = (1, 1), ["extensionResourceId"] = (3, 99), ["guid"] = (1, 99), ["if"] = (3, 3), ["listKeys"] = (2, 3),
        ["parameters"] = (1, 1), ["reference"] = (1, 3), ["resourceGroup"] = (0, 0), ["resourceId"] = (2, 99), ["string"] = (1, 1), ["subscription"] = (0, 0),
        ["subscriptionResourceId"] = (2, 99), ["toLower"] = (1, 1), ["uniqueString"] = (1, 99), ["variables"] = (1, 1),
    };

    private readonly string _text;
    private int _at;

    private ExpressionReader(string text) => _text = text;

    /// <summary>Two brackets begin a text that begins with one.</summary>
    public static bool Is(string text) => text is ['[', ..] and not ['[', '[', ..];

    public static Expression Read(string text)
    {
        if (!text.EndsWith(']'))
            throw new FormatException("does not end");
        var reader = new ExpressionReader(text[1..^1]);
        var expression = reader.Value();
        return reader.Peek() switch
        {
            '\0' => expression,
            ')' => throw new FormatException("closes what was not opened"),
            var more => throw new FormatException($"goes on with {more}"),
        };
    }

    private Expression Value()
    {
        var next = Peek();
        return next == '\'' ? Text()
            : char.IsAsciiDigit(next) ? new Literal(Word())
            : char.IsAsciiLetter(next) ? Function()
            : throw new FormatException(next == '\0' ? "does not close what it opens" : $"has {next} where something is to be");
    }

    private Literal Text()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '\'')
                text.Append(_text[_at]);
            else if (_at + 1 < _text.Length && _text[_at + 1] == '\'')
                text.Append(_text[_at++]);
            else
            {
                _at++;
                return new Literal(text.ToString());
            }
        }

        throw new FormatException("has a text that does not end");
    }

    private Call Function()
    {
        var name = Word();
        if (!s_functions.TryGetValue(name, out var takes))
            throw new FormatException($"calls {name}, which is no function");
        if (Peek() != '(')
            throw new FormatException($"names {name} and does not call it");
        _at++;
        var arguments = Arguments();
        if (arguments.Count < takes.Fewest || arguments.Count > takes.Most)
            throw new FormatException($"calls {name} with {arguments.Count} arguments");
        var isPart = Peek() is '.' or '[';
        while (Peek() is '.' or '[')
            _ = _text[_at] == '.' ? Property() : Index();
        return new Call(name, arguments, isPart);
    }

    private List<Expression> Arguments()
    {
        var arguments = new List<Expression>();
        while (Peek() != ')')
        {
            if (arguments.Count > 0 && Take() != ',')
                throw new FormatException("does not close what it opens");
            arguments.Add(Value());
        }

        _at++;
        return arguments;
    }

    private string Property()
    {
        _at++;
        return Word() is { Length: > 0 } word ? word : throw new FormatException("asks for a part without a name");
    }

    private string Index()
    {
        var end = _text.IndexOf(']', _at);
        (var from, _at) = (_at, end < 0 ? throw new FormatException("does not close what it opens") : end + 1);
        return _text[from.._at];
    }

    private string Word()
    {
        var from = _at;
        while (_at < _text.Length && char.IsAsciiLetterOrDigit(_text[_at]))
            _at++;
        return _text[from.._at];
    }

    private char Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ')
            _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private char Take()
    {
        var next = Peek();
        _at++;
        return next;
    }
}

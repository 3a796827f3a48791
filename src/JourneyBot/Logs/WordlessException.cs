namespace JourneyBot.Logs;

/// <summary>What kinds of exceptions came one from the other, and where; without their messages.</summary>
internal sealed class WordlessException : Exception
{
    private const int Deepest = 8;

    private readonly string _text;

    private WordlessException(string text)
        : base("(its words are left out)") => _text = text;

    public static WordlessException Of(Exception exception)
    {
        var parts = new List<string>();
        Add(parts, exception, 0);
        return new WordlessException(string.Join(Environment.NewLine, parts));
    }

    public override string ToString() => _text;

    private static void Add(List<string> parts, Exception exception, int depth)
    {
        parts.Add($"{(depth == 0 ? string.Empty : "---> ")}{exception.GetType().FullName}");
        if (exception.StackTrace is { } where)
        {
            parts.Add(where);
        }

        var inner = exception is AggregateException many ? many.InnerExceptions : exception.InnerException is { } one ? [one] : (IEnumerable<Exception>)[];
        foreach (var next in inner.Take(depth < Deepest ? Deepest : 0))
        {
            Add(parts, next, depth + 1);
        }
    }
}

namespace JourneyBot.Hosting;

/// <summary>Gathers what is set wrong, so that whoever sets a host up is told all of it at once.</summary>
internal sealed class SettingFaults
{
    private readonly List<string> _sentences = [];

    /// <summary>What is read, or null after a fault: then nobody will use it.</summary>
    public T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException wrong)
        {
            Add([wrong.Message]);
            return default!;
        }
    }

    /// <summary>One fault may be met by two readers.</summary>
    public void Add(IEnumerable<string> sentences) => _sentences.AddRange(sentences.Except(_sentences, StringComparer.Ordinal));

    /// <exception cref="InvalidOperationException">There are some; the message says each in a line.</exception>
    public void ThrowIfAny()
    {
        if (_sentences.Count > 0)
        {
            throw new InvalidOperationException(string.Join(Environment.NewLine, _sentences));
        }
    }
}

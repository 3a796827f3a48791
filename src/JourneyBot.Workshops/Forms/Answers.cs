using System.Collections;
using System.Text;

namespace JourneyBot.Workshops.Forms;

/// <summary>Answers by field id, read and checked; a field that was left out is not in it. Equal when all answers are.</summary>
public sealed class Answers : IEnumerable<KeyValuePair<string, IReadOnlyList<string>>>, IEquatable<Answers>
{
    private readonly SortedDictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);

    public static Answers None { get; } = [];

    public int Count => _values.Count;

    /// <summary>The one answer, or the first of several; null when left out.</summary>
    public string? this[string field] => _values.TryGetValue(field, out var values) && values.Count > 0 ? values[0] : null;

    /// <summary>All answers to a multiple choice; empty when left out.</summary>
    public IReadOnlyList<string> All(string field) => _values.TryGetValue(field, out var values) ? values : [];

    public bool Has(string field) => _values.ContainsKey(field);

    public void Add(string field, string value) => _values.Add(field, [value]);

    public void Add(string field, IReadOnlyList<string> values) => _values.Add(field, values);

    /// <summary>The same answers, but for one field.</summary>
    public Answers With(string field, string value) => With(field, [value]);

    public Answers With(string field, IReadOnlyList<string> answers)
    {
        var copy = new Answers();
        foreach (var (id, values) in _values)
        {
            if (id != field)
            {
                copy.Add(id, values);
            }
        }

        copy.Add(field, answers);
        return copy;
    }

    /// <summary>One text for all answers, the same on every host: what an operation id is made of.</summary>
    public string ToCanonicalText()
    {
        var text = new StringBuilder();
        foreach (var (id, values) in _values)
        {
            text.Append(id).Append('\u001f').AppendJoin('\u001e', values).Append('\u001d');
        }

        return text.ToString();
    }

    public bool Equals(Answers? other) => other is not null && ToCanonicalText() == other.ToCanonicalText();

    public override bool Equals(object? obj) => Equals(obj as Answers);

    public override int GetHashCode() => ToCanonicalText().GetHashCode(StringComparison.Ordinal);

    public IEnumerator<KeyValuePair<string, IReadOnlyList<string>>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

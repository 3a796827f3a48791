using System.Globalization;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

/// <summary>Values under keys, each with a version that is never given twice. Every operation happens whole or not at all.</summary>
internal sealed class Cells
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, (object Value, string Version)> _cells = new(StringComparer.Ordinal);
    private long _version;

    public Stored<T>? Find<T>(string key)
    {
        lock (_gate)
        {
            return _cells.TryGetValue(key, out var cell) ? new Stored<T>((T)cell.Value, cell.Version) : null;
        }
    }

    /// <summary>All whose key begins so, in the order of keys.</summary>
    public IReadOnlyList<Stored<T>> Read<T>(string prefix)
    {
        lock (_gate)
        {
            return [.. _cells.Where(cell => cell.Key.StartsWith(prefix, StringComparison.Ordinal))
                .Select(cell => new Stored<T>((T)cell.Value.Value, cell.Value.Version))];
        }
    }

    /// <summary>All keys that a test asks for, with their versions.</summary>
    public string Print(Func<string, bool> isAskedFor)
    {
        lock (_gate)
        {
            return string.Join('\n', _cells.Where(cell => isAskedFor(cell.Key)).Select(cell => $"{cell.Key} {cell.Value.Version}"));
        }
    }

    public void Put(string key, object value)
    {
        lock (_gate)
        {
            Set(key, value);
        }
    }

    public void Remove(string key)
    {
        lock (_gate)
        {
            _cells.Remove(key);
        }
    }

    /// <summary>Inserts where nothing was seen, else replaces what was seen. The new version; null when somebody else was first.</summary>
    public Stored<T>? Save<T>(string key, string? seen, T value)
        where T : notnull
    {
        lock (_gate)
        {
            return IsAsSeen(key, seen) ? new Stored<T>(value, Set(key, value)) : null;
        }
    }

    /// <summary>All changes, or none where one is not as seen.</summary>
    public bool Commit(params IReadOnlyList<(string Key, string? Seen, object Value)> changes)
    {
        lock (_gate)
        {
            if (!changes.All(change => IsAsSeen(change.Key, change.Seen)))
            {
                return false;
            }

            foreach (var change in changes)
            {
                Set(change.Key, change.Value);
            }

            return true;
        }
    }

    private bool IsAsSeen(string key, string? seen) => (_cells.TryGetValue(key, out var cell) ? cell.Version : null) == seen;

    private string Set(string key, object value)
    {
        var version = (++_version).ToString(CultureInfo.InvariantCulture);
        _cells[key] = (value, version);
        return version;
    }
}

using System.Collections.Generic;

namespace AdaptiveCards;

/// <summary>Holds the additional properties of an element.</summary>
public class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue>
{
    public SerializableDictionary()
    {
    }

    public SerializableDictionary(IEqualityComparer<TKey> comparer)
        : base(comparer)
    {
    }
}

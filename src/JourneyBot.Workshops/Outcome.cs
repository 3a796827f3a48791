namespace JourneyBot.Workshops;

/// <summary>What came of a decision: a value, or the expected "no" with its reason.</summary>
public readonly record struct Outcome<T>
    where T : class
{
    internal Outcome(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    /// <summary>Null when refused.</summary>
    public T? Value { get; }

    /// <summary>Null when done.</summary>
    public Refusal? Refusal { get; }

    public bool IsRefused => Refusal is not null;

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Refusal refusal) => new(null, refusal);

    /// <summary>The value; only to be asked when nothing was refused.</summary>
    public T Require() => Value ?? throw new InvalidOperationException($"Refused: {Refusal?.GetType().Name}");
}

public static class Outcome
{
    /// <summary>For a T that is an interface, which no conversion reaches.</summary>
    public static Outcome<T> Done<T>(T value)
        where T : class => new(value, null);
}

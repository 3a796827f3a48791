namespace JourneyBot.Workshops.Forms;

/// <summary>
/// One question to one person. Seven kinds, closed: an eighth needs a decision record. There are no conditions between fields.
/// </summary>
public abstract record Field
{
    private protected Field(string id) => Id = id;

    public string Id { get; }

    /// <summary>Every submission of the form answers it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The journey needs it: its absence is a finding, not a refusal. The interview asks for it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Drawn behind the toggle, and asked in an interview only after "more". Never required.</summary>
    public bool IsMore { get; init; }
}

/// <summary>At most <see cref="Limits.ShortText"/> characters. With <paramref name="IsList"/> each line is an answer of its own (<see cref="Form.LineField"/>: an entry).</summary>
public sealed record ShortTextField(string Id, bool IsList = false) : Field(Id);

/// <summary>At most <see cref="Limits.LongText"/> characters, several lines.</summary>
public sealed record LongTextField(string Id) : Field(Id);

/// <summary>One of a source's choices. With <see cref="OwnWords"/> any short text will do as well (drawn as a choice and a text, either suffices).</summary>
public sealed record ChoiceField(string Id, ChoiceSource Source) : Field(Id)
{
    public bool OwnWords { get; init; }

    /// <summary>What an unanswered choice means; the server's default, shown as a preset only while visible.</summary>
    public string? Default { get; init; }

    /// <summary>Drawn as radio buttons: for at most five choices that carry the meaning.</summary>
    public bool IsExpanded { get; init; }

    /// <summary>The id under which the person's own words arrive.</summary>
    public string OwnWordsId => $"{Id}_own";
}

public sealed record MultipleChoiceField(string Id, ChoiceSource Source) : Field(Id);

/// <summary>A whole number from <paramref name="Lowest"/> to <paramref name="Highest"/>, each of which has a text.</summary>
public sealed record ScaleField(string Id, int Lowest, int Highest) : Field(Id)
{
    /// <inheritdoc cref="NumberField.Units"/>
    public IReadOnlyList<string> Units { get; init; } = [];
}

/// <summary>A number, with or without a fraction.</summary>
public sealed record NumberField(string Id) : Field(Id)
{
    public decimal Lowest { get; init; } = decimal.MinValue;

    public decimal Highest { get; init; } = decimal.MaxValue;

    /// <summary>Words, without spaces, that people put behind it and that are let go: "34歳".</summary>
    public IReadOnlyList<string> Units { get; init; } = [];
}

/// <summary>A day, stored as yyyy-MM-dd.</summary>
public sealed record DateField(string Id) : Field(Id);

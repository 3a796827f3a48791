using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

/// <summary>
/// An expected "no": one record each, named as a sentence. Its words say why, where we are and what to do next;
/// they stand in Refusals/RefusalTexts.resx under the record's name.
/// </summary>
public abstract record Refusal
{
    private static readonly Texts Own = new(typeof(Refusal).Assembly, "JourneyBot.Workshops.Refusals.RefusalTexts");

    /// <summary>The sentence for a person, with user text marked as such.</summary>
    public Line Say(Language language) => Source.Line(GetType().Name, language, Arguments(language));

    /// <summary>Where the sentence stands.</summary>
    protected virtual Texts Source => Own;

    /// <summary>The values of the sentence's placeholders.</summary>
    protected virtual Argument[] Arguments(Language language) => [];
}

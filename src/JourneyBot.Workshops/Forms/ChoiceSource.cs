namespace JourneyBot.Workshops.Forms;

/// <summary>Where the choices of a field come from.</summary>
public abstract record ChoiceSource
{
    private ChoiceSource()
    {
    }

    /// <summary>A fixed list; the titles are texts of the form, FORM.FIELD.ID.</summary>
    public sealed record Catalogue(params IReadOnlyList<string> Ids) : ChoiceSource;

    /// <summary>Things that the team has made so far; the value is the label.</summary>
    public sealed record Made(Thing Thing) : ChoiceSource;
}

/// <summary>What the team makes and can point at by label.</summary>
public enum Thing
{
    Action,
    Border,
    Contact,
    Factor,
    Phase,
    /// <summary>What is assumed, or has no number: an action or a contact.</summary>
    Question,
}

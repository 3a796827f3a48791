namespace AdaptiveCards;

/// <summary>An action of a type that the library does not know.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}

namespace AdaptiveCards;

/// <summary>An element of a type that the library does not know; what it holds is in its additional properties.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}

namespace JourneyBot.Eng;

/// <summary>What a source of packages says of those that we use.</summary>
/// <param name="IsBlind">It knows of no advisories at all, or it does not answer: then that it found none means nothing.</param>
internal sealed record Advisories(IReadOnlyList<string> Found, bool IsBlind)
{
    public override string ToString() =>
        (Found.Count == 0 ? "nothing found" : string.Join(Environment.NewLine, Found.Prepend($"{Found.Count} found")))
        + (IsBlind ? ", but this source is BLIND: it does not know advisories. Ask again where https://api.nuget.org and https://registry.npmjs.org are reached themselves." : ".");
}

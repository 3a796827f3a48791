namespace JourneyBot.Testing.Teams.Cards;

/// <summary>The inputs a button sends: those of its card and of the cards around it. Filled while the card is read, as a button may stand above an input.</summary>
internal sealed class InputScope(InputScope? around = null)
{
    private readonly List<CardInput> _own = [];

    public IReadOnlyList<CardInput> Inputs => around is null ? _own : [.. around.Inputs, .. _own];

    public void Add(CardInput input) => _own.Add(input);
}

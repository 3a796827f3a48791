namespace JourneyBot.Testing.Teams.Cards;

/// <summary>A person looked for something that the card does not have.</summary>
public sealed class NotOnTheCardException(string what, string name, IEnumerable<string> there)
    : Exception($"There is no {what} \"{name}\" on the card. There is: {string.Join(", ", there.Select(item => $"\"{item}\""))}");

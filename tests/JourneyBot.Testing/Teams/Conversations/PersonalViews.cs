using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;
using JourneyBot.Testing.Teams.People;

namespace JourneyBot.Testing.Teams.Conversations;

/// <summary>
/// The cards that presses were answered with: only who pressed sees them, in the place of the message's card,
/// and only until the bot repaints the message for all.
/// </summary>
internal sealed class PersonalViews
{
    private readonly ConcurrentDictionary<(string Person, string Message, int Index), (int Version, JsonObject Json)> _views = new();

    public void Keep(Person person, Card pressed, JsonObject answer)
    {
        if (pressed.Message is { } message)
            _views[(person.Id, message.Id, pressed.Index)] = (message.Versions.Count, answer);
    }

    public Card Of(Person person, Card card) =>
        card.Message is { } message
        && _views.TryGetValue((person.Id, message.Id, card.Index), out var view)
        && view.Version == message.Versions.Count
            ? new Card(view.Json, message, card.Index)
            : card;
}

using System.Net;
using System.Text.Json.Nodes;
using JourneyBot.Testing.Teams.Cards;

namespace JourneyBot.Testing.Teams.People;

/// <summary>
/// What a press was answered with, read as strictly as a client reads it. An Action.Submit arrives as a message and has
/// no answer of its own: the bot is heard in the conversation.
/// </summary>
public sealed class PressAnswer
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string ErrorType = "application/vnd.microsoft.error";
    private readonly Card _pressed;

    internal PressAnswer(Delivery delivery, Card pressed, bool isExecute)
    {
        Delivery = delivery;
        Json = isExecute ? Teams.Json.ParseObject(delivery.Body) : null;
        IsExecute = isExecute;
        _pressed = pressed;
    }

    /// <summary>False when the press went out as Action.Submit.</summary>
    public bool IsExecute { get; }

    public Delivery Delivery { get; }

    public JsonObject? Json { get; }

    public int? StatusCode => Json?["statusCode"] is JsonValue code && code.TryGetValue<int>(out var status) ? status : null;

    public string? Type => Json.Text("type");

    public JsonNode? Value => Json?["value"];

    /// <summary>The card that takes the pressed one's place, for who pressed.</summary>
    public Card? Card => IsCard ? new Card((JsonObject)Value!, _pressed.Message, _pressed.Index) : null;

    /// <summary>The text shown in the bar below the card: a message, or the error's.</summary>
    public string? Text => Type switch
    {
        MessageType => Value?.ToString(),
        ErrorType => Value.Text("message"),
        _ => null,
    };

    /// <summary>Why the client would show "Something went wrong"; null when it understands the answer.</summary>
    public string? Complaint => this switch
    {
        { IsExecute: false } => null,
        { Delivery.Status: not HttpStatusCode.OK } => $"HTTP {(int)Delivery.Status} in the place of 200: {Delivery.Body}",
        _ when Delivery.Took > Delivery.Patience => $"The answer took {Delivery.Took.TotalSeconds:0.0} s.",
        { StatusCode: null } => $"No statusCode: {Delivery.Body}",
        { Type: CardType } => IsCard ? null : $"The value is no card: {Delivery.Body}",
        { Type: MessageType } => Value is JsonValue ? null : $"The value is no text: {Delivery.Body}",
        { Type: ErrorType } => Value.Text("code") is not null && Text is not null ? null : $"The error has no code and message: {Delivery.Body}",
        _ => $"Unknown type: {Delivery.Body}",
    };

    private bool IsCard => Type == CardType && Value.Text("type") == "AdaptiveCard";

    public override string ToString() => $"{(int)Delivery.Status} {Delivery.Body}";
}

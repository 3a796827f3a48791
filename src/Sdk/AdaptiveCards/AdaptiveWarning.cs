namespace AdaptiveCards;

/// <summary>Something in a card that could not be understood and was left out.</summary>
public class AdaptiveWarning
{
    public enum WarningStatusCode
    {
        UnsupportedSchemaVersion = 7,
        InvalidLanguage = 12,
        MaxActionsExceeded = 13,
        EmptyLabelInRequiredInput = 14,
        NoErrorMessageForValidatedInput = 15,
    }

    public AdaptiveWarning(int code, string message)
    {
        Code = code;
        Message = message;
    }

    public int Code { get; set; }

    public string Message { get; set; }

    public override string ToString() => Message;
}

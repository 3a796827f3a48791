namespace Microsoft.Rest;

public static class ValidationRules
{
    public static readonly string CannotBeNull = "cannot be null";
}

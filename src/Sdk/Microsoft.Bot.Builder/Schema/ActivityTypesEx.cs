namespace Microsoft.Bot.Schema;

/// <summary>Kinds of activity that never leave the host.</summary>
public static class ActivityTypesEx
{
    public const string Delay = "delay";
    public const string InvokeResponse = "invokeResponse";
}

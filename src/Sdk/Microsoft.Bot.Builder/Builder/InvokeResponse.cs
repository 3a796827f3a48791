namespace Microsoft.Bot.Builder;

/// <summary>What the response to an invoke says.</summary>
public class InvokeResponse
{
    public int Status { get; set; }

    public object Body { get; set; }

    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}

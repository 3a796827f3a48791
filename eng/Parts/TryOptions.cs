namespace JourneyBot.Eng;

/// <summary>What can be said to eng/try.cs.</summary>
internal sealed record TryOptions(int Port, string Data)
{
    public const string Usage = "dotnet run eng/try.cs [--port 3978] [--data .data]";
    private const int UsualPort = 3978;

    /// <summary>A sentence in <paramref name="refusal"/> when the arguments cannot be followed.</summary>
    public static TryOptions? Read(string[] arguments, out string refusal)
    {
        var options = new TryOptions(Loopback.IsFree(UsualPort) ? UsualPort : Loopback.FreePort(), Repository.At(".data"));
        refusal = "";
        for (var i = 0; i < arguments.Length && refusal.Length == 0; i += 2)
            options = Next(options, arguments[i], arguments.ElementAtOrDefault(i + 1), out refusal);
        return refusal.Length == 0 ? options : null;
    }

    private static TryOptions Next(TryOptions options, string name, string? value, out string refusal)
    {
        refusal = "";
        switch (name)
        {
            case "--port" when int.TryParse(value, out var port) && port is > 0 and < 65536 && Loopback.IsFree(port):
                return options with { Port = port };
            case "--data" when !string.IsNullOrWhiteSpace(value):
                return options with { Data = Path.GetFullPath(value) };
            case "--port":
                refusal = $"Port '{value}' is no free port.";
                break;
            default:
                refusal = $"'{name}' is not understood.";
                break;
        }
        return options;
    }
}

namespace JourneyBot.Maps;

/// <summary>A simple picture of a channel, as lines in a box of 16 by 16; its name stands beside it.</summary>
internal static class ChannelPaths
{
    private const string Other = "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 3v6M5 8h6";
    private const string Screen = "M1.5 3h13v8h-13ZM6 14h4M8 11v3";
    private const string Bubble = "M2 3h12v8H7l-3 3v-3H2Z";
    private const string Person = "M8 2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3 14c0-3 2-5 5-5s5 2 5 5";

    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["website"] = Screen,
        ["comparison"] = "M3 13V7M8 13V3M13 13V9M2 14h12",
        ["app"] = "M5 1.5h6v13H5ZM7.5 12.5h1",
        ["shop"] = "M2 7l1-4h10l1 4M3 7v7h10V7M6.5 14v-4h3v4",
        ["sns"] = "M8 13.5 2.8 8.3a3 3 0 0 1 4.2-4.2l1 1 1-1a3 3 0 0 1 4.2 4.2Z",
        ["ad"] = "M2 6v4h3l6 3V3L5 6ZM13 6v4",
        ["search"] = "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.5 10.5 14 14",
        ["reviews"] = "m8 2 1.8 3.8 4.2.5-3.1 2.9.9 4.1L8 11.2l-3.8 2.1.9-4.1L2 6.3l4.2-.5Z",
        ["wordofmouth"] = Bubble,
        ["chat"] = Bubble,
        ["chatbot"] = "M3 6h10v7H3ZM8 6V3M6 9h.5M9.5 9h.5M6 11h4",
        ["mail"] = "M2 4h12v8H2ZM2 4l6 5 6-5",
        ["phone"] = "M4 2h2l1 3-1.5 1.5a8 8 0 0 0 4 4L11 9l3 1v2.5c0 1-1 1.5-2 1.5C7 14 2 9 2 4c0-1 1-2 2-2Z",
        ["staff"] = Person,
        ["event"] = "M2.5 4h11v10h-11ZM2.5 7h11M5.5 2v3M10.5 2v3",
        ["print"] = "M3 2h7l3 3v9H3ZM5.5 7h5M5.5 10h5",
        ["package"] = "M2 5l6-3 6 3v6l-6 3-6-3ZM2 5l6 3 6-3M8 8v6",
    };

    /// <param name="channel">Its id in the catalogue; any other is drawn as "other".</param>
    public static string Of(string channel) => Paths.GetValueOrDefault(channel, Other);
}

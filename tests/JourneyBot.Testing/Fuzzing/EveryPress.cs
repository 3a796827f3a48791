using System.Text.Json.Nodes;

namespace JourneyBot.Testing.Fuzzing;

/// <summary>The data of a press of each kind that a card of the bot sends. JourneyBot.Tests holds the list to the commands that there are.</summary>
public static class EveryPress
{
    public static IReadOnlyList<string> Verbs { get; } =
    [
        "addlist", "agree", "answer", "askerase", "askeraseme", "back", "ballot", "carryparked", "carrypersona", "cast", "change", "closevote", "contribute", "done", "droplist", "duplicates", "edit",
        "end", "erase", "eraseme", "example", "export", "extend", "follow", "form", "group", "help", "hide", "import", "map", "matrix", "merge", "needs", "next", "open", "otherwise", "page", "panel",
        "park", "parked", "pause", "plan", "prepare", "preview", "privacy", "quickstart", "restore", "resume", "reveal", "revokelinks", "silent", "start", "startempty", "status", "suggest", "summary",
        "take", "takeprepared", "time", "unfollow", "unhide", "vote", "withdraw",
    ];

    /// <summary>With every field that any of them has, each as it may be.</summary>
    public static JsonObject Data(string verb, Random random) => new()
    {
        ["do"] = verb, ["step"] = "theme", ["form"] = "theme", ["draft"] = $"{random.Next()}", ["id"] = random.Next(3) == 0 ? "5" : "K7MQ0123456789ABCDEF", ["page"] = "0", ["field"] = "goal", ["label"] = "K7MQ", ["into"] = "3F2A",
        ["groups"] = "Look\tK7MQ 3F2A", ["number"] = "1", ["link"] = "abc", ["votes"] = "K7MQ,3F2A", ["pasted"] = "- calls\n- writes", ["comment"] = "I see it otherwise", ["product"] = "Komorebi", ["goal"] = "buys", ["find"] = "x",
    };
}

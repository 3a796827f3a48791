using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Hosts;

/// <summary>Messages that mention somebody, as the channel writes them.</summary>
internal static class Mentions
{
    public static Activity Us(string text, ChannelAccount bot) =>
        In($"<at>{bot.Name}</at> {text}", (bot.Id, $"<at>{bot.Name}</at>"));

    /// <param name="mentions">Who is mentioned, and the text that does it.</param>
    public static Activity In(string text, params (string Id, string? Text)[] mentions) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Entities = [.. mentions.Select(mention => Of(new JObject { ["mentioned"] = new JObject { ["id"] = mention.Id }, ["text"] = mention.Text }))],
    };

    public static Entity Of(JObject properties) => new("mention") { Properties = properties };
}

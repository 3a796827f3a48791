using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Importing;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Importing;

/// <summary>The box to paste into, as pressed in a tenant whose cards submit.</summary>
internal static class ImportBox
{
    /// <summary>What the preview shows.</summary>
    public static async Task<IReadOnlyList<string>> PreviewAsync(Chat chat, FormRef form, string pasted)
    {
        var data = JObject.FromObject(CommandData.Write(new PreviewImport(string.Empty, "draft", form)));
        data[ImportData.List] = pasted;
        await chat.SendAsync(new Activity { Type = ActivityTypes.Message, Value = data }, "press");
        return [.. Shown.Lines((AdaptiveCard)chat.Adapter.GetNextReply().AsMessageActivity().Attachments.Single().Content)];
    }
}

using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Sdk.Tests.Builder;

/// <summary>Activities as Teams sends them.</summary>
internal static class Arriving
{
    public const string MessageJson = """
        {
          "type": "message", "id": "1700000000001", "timestamp": "2026-02-03T10:11:12.123Z", "localTimestamp": "2026-02-03T19:11:12.123+09:00",
          "localTimezone": "Asia/Tokyo", "serviceUrl": "https://smba.example/amer/", "channelId": "msteams",
          "from": { "id": "29:aiko", "name": "Aiko", "aadObjectId": "00000000-0000-0000-0000-000000000001" },
          "conversation": { "id": "19:chat@thread.v2", "isGroup": true, "conversationType": "groupChat", "tenantId": "t1" },
          "recipient": { "id": "28:bot", "name": "JourneyBot" },
          "text": "<at>JourneyBot</at> opens the app", "textFormat": "plain", "locale": "ja-JP",
          "entities": [
            { "type": "mention", "text": "<at>JourneyBot</at>", "mentioned": { "id": "28:bot", "name": "JourneyBot" } },
            { "type": "clientInfo", "locale": "ja-JP", "country": "JP", "platform": "Windows" }
          ],
          "channelData": { "tenant": { "id": "t1" }, "team": { "id": "19:team", "aadGroupId": "g1" }, "channel": { "id": "19:channel" }, "eventType": "channelRenamed" },
          "fromTheFuture": { "kept": true }
        }
        """;

    public static Activity Message(string? text = null)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(MessageJson)!;
        activity.Text = text ?? activity.Text;
        return activity;
    }

    public static Activity Of(string type, Action<Activity>? with = null)
    {
        var activity = Message();
        activity.Type = type;
        with?.Invoke(activity);
        return activity;
    }
}

namespace Sdk.Tests.Builder;

/// <summary>Values of invokes of a message extension, as the platform's documentation shows them.</summary>
internal static class ExtensionInvokes
{
    public const string Query = """
        {
          "commandId": "find", "parameters": [ { "name": "words", "value": "fitting room" } ],
          "queryOptions": { "skip": 25, "count": 10 }, "state": "asked before", "context": { "theme": "dark" }
        }
        """;

    public const string Link = """{ "url": "https://bot.example/maps/abc", "state": "asked before" }""";

    public const string Item = """{ "id": "w1", "title": "The one that was picked" }""";

    public const string MessageAction = """
        {
          "commandId": "add", "commandContext": "message", "context": { "theme": "default" },
          "messagePayload": {
            "id": "1700000000002", "replyToId": null, "createdDateTime": "2026-02-03T01:02:03Z", "lastModifiedDateTime": null,
            "deleted": false, "subject": null, "summary": null, "importance": "normal", "locale": "ja-JP",
            "body": { "contentType": "html", "content": "<p>They <b>waited</b> for an hour</p>" },
            "from": { "device": null, "conversation": null, "user": { "userIdentityType": "aadUser", "id": "aad-ken", "displayName": "Ken" }, "application": null },
            "linkToMessage": "https://teams.example/l/message/1700000000002", "attachments": [], "mentions": [], "reactions": []
          }
        }
        """;

    public const string Submit = """
        {
          "commandId": "add", "commandContext": "compose", "context": { "theme": "default" }, "botMessagePreviewAction": null, "botActivityPreview": null,
          "data": { "do": "add", "what": "opens the app" }
        }
        """;
}

using System.Text.Json.Nodes;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>A form with each kind of input that our forms may have, one of them behind a toggle.</summary>
internal static class ProbeCard
{
    public static JsonNode Draw(string head) => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "{{head}}", "wrap": true },
            { "type": "Input.Text", "id": "what", "label": "What they do", "isRequired": true, "errorMessage": "Say what they do." },
            { "type": "Input.Text", "id": "why", "label": "Why", "isMultiline": true },
            {
              "type": "Input.ChoiceSet", "id": "kind", "label": "Kind", "style": "compact",
              "choices": [{ "title": "good", "value": "g" }, { "title": "not good", "value": "b" }]
            },
            {
              "type": "Input.ChoiceSet", "id": "score", "label": "Score", "style": "expanded",
              "choices": [{ "title": "+1 glad", "value": "1" }, { "title": "-1 sad", "value": "-1" }]
            },
            {
              "type": "Input.ChoiceSet", "id": "actions", "label": "Actions", "isMultiSelect": true, "style": "compact",
              "choices": [{ "title": "K7MQ search", "value": "K7MQ" }, { "title": "3F2A compare", "value": "3F2A" }, { "title": "9XYZ buy", "value": "9XYZ" }]
            },
            {
              "type": "Input.ChoiceSet", "id": "owners", "label": "Owners", "isMultiSelect": true, "style": "expanded",
              "choices": [{ "title": "Sales", "value": "s" }, { "title": "Support", "value": "u" }]
            },
            {
              "type": "Input.ChoiceSet", "id": "channel", "label": "Channel", "style": "filtered",
              "choices": [{ "title": "Shop", "value": "shop" }, { "title": "Web", "value": "web" }]
            },
            { "type": "Input.Number", "id": "minutes", "label": "Minutes" },
            { "type": "Input.Date", "id": "due", "label": "Due" },
            { "type": "Input.Toggle", "id": "start", "title": "It is the start" },
            {
              "type": "ActionSet",
              "actions": [{ "type": "Action.ToggleVisibility", "title": "More", "targetElements": ["more"] }]
            },
            {
              "type": "Container", "id": "more", "isVisible": false,
              "items": [{ "type": "Input.Text", "id": "source", "label": "Source" }]
            }
          ],
          "actions": [{ "type": "Action.Execute", "title": "Add", "verb": "add", "data": { "form": "probe" } }]
        }
        """)!;
}

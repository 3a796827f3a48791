using System.Text.Json.Nodes;

namespace JourneyBot.Tests.Simulator;

/// <summary>Small cards with everything the simulated client has to understand.</summary>
internal static class TestCards
{
    /// <summary>A form with a head, an input behind a toggle, a button without inputs, and a ShowCard.</summary>
    public static JsonObject Form(string title = "Step 3 of 7") => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "{{title}}" },
            { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "What do " }, "they ", { "type": "TextRun", "text": "do?" } ] },
            { "type": "ActionSet", "actions": [ { "type": "Action.Execute", "title": "Undo", "verb": "undo", "associatedInputs": "none", "data": { "do": "undo" } } ] },
            { "type": "Input.Text", "id": "what", "label": "What", "isRequired": true, "isMultiline": true },
            { "type": "Input.ChoiceSet", "id": "score", "label": "Score", "value": "0",
              "choices": [ { "title": "-2  very hard", "value": "-2" }, { "title": "0  neither", "value": "0" }, { "title": "+2  delighted", "value": "2" } ] },
            { "type": "Input.ChoiceSet", "id": "where", "label": "Where", "isMultiSelect": true,
              "choices": [ { "title": "Shop", "value": "shop" }, { "title": "Web site", "value": "web" }, { "title": "Phone", "value": "phone" } ] },
            { "type": "Container", "id": "more", "isVisible": false, "items": [
              { "type": "ColumnSet", "columns": [ { "type": "Column", "items": [ { "type": "Input.Number", "id": "minutes", "label": "Minutes", "min": 1, "max": 60 } ] } ] },
              { "type": "Input.Toggle", "id": "sure", "title": "I am sure", "valueOn": "yes", "valueOff": "no" },
              { "type": "Input.Date", "id": "due", "label": "Due" },
              { "type": "Input.Text", "id": "short", "label": "Short", "maxLength": 5 } ] }
          ],
          "actions": [
            { "type": "Action.Execute", "title": "Add", "verb": "contribute", "data": { "do": "contribute", "op": "7" },
              "fallback": { "type": "Action.Submit", "title": "Add", "data": { "do": "contribute", "op": "7" } } },
            { "type": "Action.ShowCard", "title": "Skip", "card": { "type": "AdaptiveCard",
              "body": [ { "type": "Input.Text", "id": "why", "label": "Why" } ],
              "actions": [ { "type": "Action.Submit", "title": "Really skip", "data": { "do": "skip" } } ] } }
          ]
        }
        """)!.AsObject();

    public static JsonObject Saved(string label) => JsonNode.Parse($$"""
        {
          "type": "AdaptiveCard", "version": "1.5",
          "body": [ { "type": "TextBlock", "text": "Saved {{label}}" } ],
          "actions": [ { "type": "Action.Execute", "title": "Undo {{label}}", "verb": "undo", "data": { "do": "undo", "label": "{{label}}" } } ]
        }
        """)!.AsObject();
}

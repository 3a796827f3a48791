namespace JourneyBot.Tests.Cards;

/// <summary>Three small cards without a fault: a form, a board and a summary.</summary>
internal static class SampleCards
{
    public const string Form = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "ja",
          "body": [
            {
              "type": "Container", "style": "emphasis", "bleed": true,
              "items": [
                { "type": "TextBlock", "text": "ステップ 3/7 ・ 行動", "wrap": true, "style": "heading", "size": "small", "weight": "bolder", "color": "accent" },
                { "type": "RichTextBlock", "inlines": [ { "type": "TextRun", "text": "お客さまは何をしますか？", "size": "medium", "weight": "bolder" } ] },
                { "type": "ActionSet", "actions": [ { "type": "Action.ToggleVisibility", "title": "書き方のコツ", "targetElements": [ "tips" ] } ] },
                { "type": "Container", "id": "tips", "isVisible": false, "items": [ { "type": "TextBlock", "text": "一度に一つ書きます。", "wrap": true } ] }
              ]
            },
            { "type": "Input.Text", "id": "what", "label": "行動", "isRequired": true, "errorMessage": "入力してください。", "isMultiline": true },
            { "type": "Input.ChoiceSet", "id": "mood", "label": "評価", "style": "expanded", "choices": [ { "title": "良い", "value": "good" }, { "title": "困る", "value": "bad" } ] },
            { "type": "Container", "id": "more", "isVisible": false, "items": [ { "type": "Input.Text", "id": "source", "label": "出典" } ] }
          ],
          "actions": [
            {
              "type": "Action.Execute", "title": "追加する", "verb": "contribute", "style": "positive", "data": { "do": "contribute", "op": "3e6f" },
              "fallback": { "type": "Action.Submit", "title": "追加する", "style": "positive", "data": { "do": "contribute", "op": "3e6f" } }
            },
            { "type": "Action.ToggleVisibility", "title": "くわしく書く", "targetElements": [ { "elementId": "more" } ] }
          ]
        }
        """;

    public const string Board = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "en",
          "body": [
            { "type": "TextBlock", "text": "14 actions", "wrap": true, "size": "large", "weight": "bolder" },
            {
              "type": "RichTextBlock", "spacing": "small",
              "inlines": [
                { "type": "TextRun", "text": "K7MQ  ", "fontType": "monospace", "isSubtle": true },
                { "type": "TextRun", "text": "**not bold** {\u200B{DATE(2026-01-01)}\u200B}" }
              ]
            },
            {
              "type": "ColumnSet", "targetWidth": "atLeast:narrow",
              "columns": [
                { "type": "Column", "width": "stretch", "items": [ { "type": "TextBlock", "text": "9 people", "wrap": true } ] },
                { "type": "Column", "width": "auto", "items": [ { "type": "TextBlock", "text": "12:05", "wrap": true, "isSubtle": true } ] }
              ]
            }
          ],
          "actions": [
            {
              "type": "Action.Execute", "title": "Undo K7MQ", "associatedInputs": "none", "mode": "secondary", "tooltip": "Withdraws K7MQ", "data": { "do": "undo" },
              "fallback": { "type": "Action.Submit", "title": "Undo K7MQ", "associatedInputs": "none", "mode": "secondary", "data": { "do": "undo" } }
            }
          ]
        }
        """;

    public const string Summary = """
        {
          "type": "AdaptiveCard", "version": "1.5", "lang": "en", "fallbackText": "Summary",
          "body": [
            {
              "type": "Chart.Line", "xAxisTitle": "Phase", "yMin": -2, "yMax": 2,
              "data": [ { "legend": "Mean", "values": [ { "x": "1", "y": 1.4 }, { "x": "2", "y": -0.9 } ] } ],
              "fallback": { "type": "TextBlock", "text": "▲ pleased  ▼ worried", "wrap": true }
            },
            {
              "type": "Table", "firstRowAsHeaders": true, "columns": [ { "width": 2 }, { "width": "60px", "horizontalCellContentAlignment": "right" } ],
              "rows": [
                {
                  "type": "TableRow",
                  "cells": [
                    { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Phase", "wrap": true } ] },
                    { "type": "TableCell", "items": [ { "type": "TextBlock", "text": "Mean", "wrap": true } ] }
                  ]
                }
              ]
            },
            { "type": "Input.ChoiceSet", "id": "owner", "label": "Owner", "style": "filtered", "choices": [] }
          ],
          "actions": [ { "type": "Action.OpenUrl", "title": "Open the map", "url": "https://example.org/map" } ]
        }
        """;
}

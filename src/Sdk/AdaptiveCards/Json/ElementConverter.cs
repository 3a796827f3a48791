using System;
using System.Collections.Generic;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads what names its type. Writing is left to the contract.</summary>
internal sealed class ElementConverter : ReadingConverter
{
    private static readonly Dictionary<string, Func<AdaptiveTypedElement>> Known = new()
    {
        [AdaptiveTextBlock.TypeName] = () => new AdaptiveTextBlock(),
        [AdaptiveRichTextBlock.TypeName] = () => new AdaptiveRichTextBlock(),
        [AdaptiveImage.TypeName] = () => new AdaptiveImage(),
        [AdaptiveContainer.TypeName] = () => new AdaptiveContainer(),
        [AdaptiveColumnSet.TypeName] = () => new AdaptiveColumnSet(),
        [AdaptiveColumn.TypeName] = () => new AdaptiveColumn(),
        [AdaptiveActionSet.TypeName] = () => new AdaptiveActionSet(),
        [AdaptiveTable.TypeName] = () => new AdaptiveTable(),
        [AdaptiveTableRow.TypeName] = () => new AdaptiveTableRow(),
        [AdaptiveTableCell.TypeName] = () => new AdaptiveTableCell(),
        [AdaptiveTextInput.TypeName] = () => new AdaptiveTextInput(),
        [AdaptiveChoiceSetInput.TypeName] = () => new AdaptiveChoiceSetInput(),
        [AdaptiveDateInput.TypeName] = () => new AdaptiveDateInput(),
        [AdaptiveNumberInput.TypeName] = () => new AdaptiveNumberInput(),
        [AdaptiveToggleInput.TypeName] = () => new AdaptiveToggleInput(),
        [AdaptiveExecuteAction.TypeName] = () => new AdaptiveExecuteAction(),
        [AdaptiveSubmitAction.TypeName] = () => new AdaptiveSubmitAction(),
        [AdaptiveToggleVisibilityAction.TypeName] = () => new AdaptiveToggleVisibilityAction(),
        [AdaptiveOpenUrlAction.TypeName] = () => new AdaptiveOpenUrlAction(),
    };

    // Where only one type can stand, it need not be named.
    private static readonly Dictionary<Type, string> Implied = new()
    {
        [typeof(AdaptiveColumn)] = AdaptiveColumn.TypeName,
        [typeof(AdaptiveImage)] = AdaptiveImage.TypeName,
    };

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var reading = Reading.Of(reader);
        return reader.TokenType == JsonToken.Null ? null : Read(JObject.Load(reader), objectType, unknown: null, reading, serializer);
    }

    /// <summary>Reads an element or action of the type expected. Any other is warned of, and becomes what <paramref name="unknown"/> makes, or nothing.</summary>
    public static AdaptiveTypedElement Read(
        JObject json, Type expected, Func<AdaptiveTypedElement> unknown, Reading reading, JsonSerializer serializer)
    {
        var name = json.Value<string>("type")
            ?? Implied.GetValueOrDefault(expected)
            ?? throw new AdaptiveSerializationException("Required property 'type' not found on adaptive card element");
        var element = Known.TryGetValue(name, out var create) ? create() : null;
        if (!expected.IsInstanceOfType(element))
        {
            reading.Warn($"Unknown element '{name}'");
            element = unknown?.Invoke();
        }

        if (element is null)
        {
            return null;
        }

        var id = json.Value<string>("id");
        if (element is AdaptiveInput && id is null)
        {
            throw new AdaptiveSerializationException($"Required property 'id' not found on '{name}'");
        }

        reading.Claim(id);
        Fill(element, json, reading, serializer);
        return element;
    }

    public static void Fill(object element, JObject json, Reading reading, JsonSerializer serializer)
    {
        try
        {
            serializer.Populate(reading.Over(json), element);
        }
        catch (JsonSerializationException e)
        {
            // What was read until here stands: a card with a fault is better than none.
            reading.Warn(e.Message);
        }
    }
}

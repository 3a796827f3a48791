using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards;

/// <summary>Reads a whole card.</summary>
internal sealed class CardConverter : ReadingConverter
{
    // As deep as Newtonsoft.Json reads by itself; deeper cards overflow stacks elsewhere.
    private const int MaxDepth = 64;

    private static readonly JsonSerializerSettings Tolerant = new()
    {
        // Values of the wrong kind are left out; all else is a fault of the card.
        Error = (_, args) => args.ErrorContext.Handled = args.ErrorContext.Error.GetType() == typeof(JsonSerializationException),
    };

    public static AdaptiveCardParseResult Parse(string json)
    {
        var result = new AdaptiveCardParseResult();
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
        try
        {
            result.Card = Read(JObject.Load(reader), new Reading(result.Warnings), JsonSerializer.Create(Tolerant));
            return result;
        }
        catch (JsonException e)
        {
            throw new AdaptiveSerializationException(e.Message, e);
        }
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        var reading = Reading.Of(reader);
        return reader.TokenType == JsonToken.Null ? null : Read(JObject.Load(reader), reading, serializer);
    }

    private static AdaptiveCard Read(JObject json, Reading reading, JsonSerializer serializer)
    {
        if (json.Value<string>("type") != AdaptiveCard.TypeName)
        {
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'");
        }

        if (VersionOf(json) > AdaptiveCard.KnownSchemaVersion)
        {
            reading.Warn("Schema version is not supported", (int)AdaptiveWarning.WarningStatusCode.UnsupportedSchemaVersion);
            return FallbackOf(json);
        }

        var card = new AdaptiveCard("1.0");
        ElementConverter.Fill(card, json, reading, serializer);
        CheckLanguage(card.Lang, reading);
        return card;
    }

    private static AdaptiveSchemaVersion VersionOf(JObject json)
    {
        var version = json.Value<string>("version");
        if (!string.IsNullOrEmpty(version))
        {
            return version;
        }

        if (AdaptiveCard.OnDeserializingMissingVersion is not { } choose)
        {
            throw new AdaptiveSerializationException("Could not parse required key: version. It was not found.");
        }

        var chosen = choose();
        json["version"] = chosen.ToString();
        return chosen;
    }

    private static AdaptiveCard FallbackOf(JObject json)
    {
        var text = json.Value<string>("fallbackText") is { Length: > 0 } own ? own : "We're sorry, this card couldn't be displayed";
        return new AdaptiveCard("1.0")
        {
            Speak = json.Value<string>("speak") is { Length: > 0 } speak ? speak : text,
            Lang = json.Value<string>("lang") is { Length: > 0 } lang ? lang : CultureInfo.CurrentCulture.TwoLetterISOLanguageName,
            Body = new List<AdaptiveElement> { new AdaptiveTextBlock(text) },
        };
    }

    private static void CheckLanguage(string language, Reading reading)
    {
        if (string.IsNullOrEmpty(language) || (language.Length is 2 or 3 && IsCulture(language)))
        {
            return;
        }

        reading.Warn($"Invalid language identifier: {language}", (int)AdaptiveWarning.WarningStatusCode.InvalidLanguage);
    }

    private static bool IsCulture(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language) is not null;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}

using System;
using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>A card: a body of elements above a row of actions.</summary>
[JsonConverter(typeof(CardConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest schema version the library reads; a newer card becomes its own fallback text.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion = new(1, 5);

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    [Obsolete("Please use the overload that accepts a version parameter and specify the version your card requires")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>Asked for a version when a card to be read has none; without it such a card is refused.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(Order = -10, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate, NullValueHandling = NullValueHandling.Include)]
    public AdaptiveSchemaVersion Version { get; set; }

    [JsonProperty(Order = -8, NullValueHandling = NullValueHandling.Ignore)]
    public string FallbackText { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Speak { get; set; }

    [JsonProperty(Order = -7, NullValueHandling = NullValueHandling.Ignore)]
    public string Lang { get; set; }

    [JsonConverter(typeof(HeightConverter))]
    [JsonProperty(Order = -4, DefaultValueHandling = DefaultValueHandling.Ignore)]
    public AdaptiveHeight Height { get; set; } = new(AdaptiveHeightType.Auto);

    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("minHeight", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public uint PixelMinHeight { get; set; }

    [JsonProperty(Order = -3)]
    [JsonConverter(typeof(ItemsConverter<AdaptiveElement>))]
    public List<AdaptiveElement> Body { get; set; } = [];

    [JsonProperty(Order = -2)]
    [JsonConverter(typeof(ItemsConverter<AdaptiveAction>))]
    public List<AdaptiveAction> Actions { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveAction SelectAction { get; set; }

    // Taken in so that it is not kept as an additional property; never written.
    [JsonProperty("$schema")]
    internal string JsonSchema { set { } }

    /// <summary>Reads a card; what could not be understood is left out and named in the warnings.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is no card.</exception>
    public static AdaptiveCardParseResult FromJson(string json) => CardConverter.Parse(json);

    public string ToJson() => JsonConvert.SerializeObject(this, Formatting.Indented);

    public bool ShouldSerializeBody() => Body?.Count > 0;

    public bool ShouldSerializeActions() => Actions?.Count > 0;

    public bool ShouldSerializeHeight() => Height?.ShouldSerializeAdaptiveHeight() == true;
}

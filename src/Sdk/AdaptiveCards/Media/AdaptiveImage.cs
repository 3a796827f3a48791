using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveImageStyle Style { get; set; }

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString { get => Url?.ToString(); set => Url = new Uri(value); }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonConverter(typeof(ColorConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public string BackgroundColor { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string AltText { get; set; }

    [JsonConverter(typeof(PixelsConverter))]
    [JsonProperty("width", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public uint PixelWidth { get; set; }

    [JsonIgnore]
    public uint PixelHeight { get => Height.Unit ?? 0; set => Height = new AdaptiveHeight(value); }
}

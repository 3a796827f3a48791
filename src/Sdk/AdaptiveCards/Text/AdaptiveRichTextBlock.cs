using System.Collections.Generic;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Text in runs of different looks. Hosts read no markdown in it.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public AdaptiveRichTextBlock()
    {
    }

    public override string Type { get; set; } = TypeName;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    [JsonRequired]
    [JsonConverter(typeof(InlinesConverter))]
    public List<AdaptiveInline> Inlines { get; set; } = [];
}

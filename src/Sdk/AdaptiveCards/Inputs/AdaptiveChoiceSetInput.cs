using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Takes one or several of its choices. Several values are one text, parted by commas.</summary>
public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Value { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveChoiceInputStyle Style { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public bool IsMultiSelect { get; set; }

    [JsonRequired]
    public List<AdaptiveChoice> Choices { get; set; } = [];

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    public bool Wrap { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string Placeholder { get; set; }

    public override string GetNonInteractiveValue()
    {
        var titles = Choices.Select(choice => choice.Title).ToList();
        if (Style != AdaptiveChoiceInputStyle.Compact)
        {
            return "* " + string.Join("\n* ", titles);
        }

        var last = titles.Count > 1 ? (IsMultiSelect ? " and " : " or ") + titles[^1] : titles.FirstOrDefault();
        return $"Choices: {string.Join(", ", titles.SkipLast(1))}{last}";
    }
}

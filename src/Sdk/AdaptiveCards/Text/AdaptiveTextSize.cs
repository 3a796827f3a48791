using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveTextSize>))]
public enum AdaptiveTextSize
{
    Default = 0,
    [Obsolete("TextSize.Normal has been deprecated.  Use Default", false)]
    Normal = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}

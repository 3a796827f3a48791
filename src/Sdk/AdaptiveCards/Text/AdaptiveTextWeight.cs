using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    Default = 0,
    [Obsolete("TextWeight.Normal has been deprecated.  Use TextWeight.Default", false)]
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}

using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveImageStyle>))]
public enum AdaptiveImageStyle
{
    Default = 0,
    [Obsolete("ImageStyle.Normal has been deprecated.  Use ImageStyle.Default", false)]
    Normal = 0,
    Person = 1,
}

using System;
using Newtonsoft.Json;

namespace AdaptiveCards;

[JsonConverter(typeof(TolerantEnumConverter<AdaptiveContainerStyle>))]
public enum AdaptiveContainerStyle
{
    [Obsolete("ContainerStyle.Normal has been deprecated.  Use ContainerStyle.Default", false)]
    Normal = 0,
    Default = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}

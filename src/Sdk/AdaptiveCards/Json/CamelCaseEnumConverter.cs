using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

internal class CamelCaseEnumConverter : StringEnumConverter
{
    public CamelCaseEnumConverter()
        : base(new CamelCaseNamingStrategy())
    {
    }
}

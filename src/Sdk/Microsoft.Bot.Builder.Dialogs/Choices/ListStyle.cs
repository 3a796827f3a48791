using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown under a question.</summary>
[JsonConverter(typeof(StringEnumConverter), /* camelCaseText */ true)]
public enum ListStyle
{
    None,

    /// <summary>What the channel and the number and length of the choices allow.</summary>
    Auto,

    Inline,

    List,

    SuggestedAction,

    HeroCard,
}

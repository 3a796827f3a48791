using System.Collections.Generic;
using System.Diagnostics;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One running dialog as it is kept between turns.</summary>
[DebuggerDisplay("{Id}")]
public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    public int? StackIndex { get; set; }

    public string Version { get; set; }
}

using System;
using System.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    public bool HasContent()
        => !string.IsNullOrWhiteSpace(Text)
            || !string.IsNullOrWhiteSpace(Summary)
            || Attachments is { Count: > 0 }
            || ChannelData != null;

    public Mention[] GetMentions()
        => Entities?.Where(entity => Is(entity.Type, "mention")).Select(entity => entity.Properties.ToObject<Mention>()).ToArray()
            ?? Array.Empty<Mention>();

    /// <summary>The channel data as a type; it must be that type already or a JSON object.</summary>
    public TypeT GetChannelData<TypeT>()
    {
        if (ChannelData == null)
        {
            return default;
        }

        return ChannelData.GetType() == typeof(TypeT) ? (TypeT)ChannelData : ((JObject)ChannelData).ToObject<TypeT>();
    }

    public bool TryGetChannelData<TypeT>(out TypeT instance)
    {
        instance = default;
        if (ChannelData == null)
        {
            return false;
        }

        try
        {
            instance = GetChannelData<TypeT>();
            return true;
        }
        catch (Exception unfit) when (unfit is JsonException or InvalidCastException or FormatException or ArgumentException or OverflowException)
        {
            return false;
        }
    }
}

using System;
using System.Collections.Generic;

namespace Azure.Data.Tables.Internal;

/// <summary>What the service refuses and an emulator may accept, refused here in the service's words.</summary>
internal static class EntityLimits
{
    private const int MostProperties = 255;
    private const int SystemProperties = 3;
    private const int MostBytes = 1024 * 1024;

    public static void Check(IReadOnlyDictionary<string, object> properties)
    {
        var own = 0;
        var bytes = 4L;
        foreach (var (name, value) in properties)
        {
            if (PropertyNames.IsServiceOwned(name))
                continue;
            var isKey = name is PropertyNames.PartitionKey or PropertyNames.RowKey;
            own += isKey ? 0 : 1;
            bytes += isKey ? Size(value) : 8 + (2 * name.Length) + Size(value);
        }

        if (own > MostProperties - SystemProperties)
            throw Refusal("TooManyProperties", $"The entity contains more properties than allowed: at most {MostProperties}, three of them the system's.");
        if (bytes > MostBytes)
            throw Refusal("EntityTooLarge", $"The entity is larger than the maximum size permitted: it has {bytes} bytes of at most {MostBytes}.");
    }

    // As the service's documentation counts them.
    private static long Size(object value) => value switch
    {
        string text => 4 + (2L * text.Length),
        byte[] bytes => 4 + bytes.Length,
        BinaryData bytes => 4 + bytes.ToMemory().Length,
        Guid => 16,
        bool => 1,
        int => 4,
        null => 0,
        _ => 8,
    };

    private static RequestFailedException Refusal(string code, string message) => new(400, message, code, null);
}

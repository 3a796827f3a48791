using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Lends the JSON reader and writer their buffers.</summary>
internal sealed class JsonCharPool : IArrayPool<char>
{
    public static readonly JsonCharPool Shared = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[] array) => ArrayPool<char>.Shared.Return(array);
}

using System;
using System.Buffers;
using System.IO;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Objects to UTF-8 JSON and back. Text is collected in a borrowed buffer, so one array of the exact size is all that is allocated.</summary>
internal static class JsonBytes
{
    // The reader refills itself from memory, so its buffer need not be large.
    private const int ReaderBuffer = 512;

    public static byte[] Write(object value, JsonSerializer serializer)
    {
        using var text = new BorrowedTextWriter();
        using var json = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Shared, CloseOutput = false };
        serializer.Serialize(json, value);
        json.Flush();
        return text.ToUtf8();
    }

    public static T Read<T>(Stream utf8, JsonSerializer serializer)
    {
        using var text = new StreamReader(utf8, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, ReaderBuffer, leaveOpen: true);
        using var json = new JsonTextReader(text) { ArrayPool = JsonCharPool.Shared };
        return serializer.Deserialize<T>(json);
    }

    private sealed class BorrowedTextWriter : TextWriter
    {
        private char[] _chars = ArrayPool<char>.Shared.Rent(4096);
        private int _length;

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

        public override void Write(string value) => Write(value.AsSpan());

        public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

        public override void Write(ReadOnlySpan<char> buffer)
        {
            if (_chars.Length - _length < buffer.Length)
            {
                Grow(_length + buffer.Length);
            }

            buffer.CopyTo(_chars.AsSpan(_length));
            _length += buffer.Length;
        }

        public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_chars, 0, _length);

        protected override void Dispose(bool disposing)
        {
            ArrayPool<char>.Shared.Return(_chars);
            _chars = [];
            base.Dispose(disposing);
        }

        private void Grow(int least)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(least, _chars.Length * 2));
            _chars.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(_chars);
            _chars = larger;
        }
    }
}

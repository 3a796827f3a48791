using System;
using System.Buffers;
using System.IO;
using System.Text;

namespace Microsoft.Rest.Serialization;

/// <summary>Reads UTF-8 as text from a borrowed buffer.</summary>
internal sealed class BorrowedTextReader : TextReader
{
    private readonly int _length;
    private char[] _chars;
    private int _position;

    public BorrowedTextReader(ReadOnlySpan<byte> utf8)
    {
        _chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        _length = Encoding.UTF8.GetChars(utf8, _chars);
    }

    public override int Peek() => _position < _length ? _chars[_position] : -1;

    public override int Read() => _position < _length ? _chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, _length - _position);
        Array.Copy(_chars, _position, buffer, index, read);
        _position += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        _position = _length;
        base.Dispose(disposing);
    }
}

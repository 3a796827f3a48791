using System.Buffers.Binary;
using System.Text;

namespace JourneyBot.Testing.Telemetry;

/// <summary>One message as protobuf writes it, by the numbers of its fields: enough to read what an exporter sends, and no more.</summary>
public sealed class ProtobufMessage
{
    private readonly List<(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)> _fields = [];

    public ProtobufMessage(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var key = Varint(ref bytes);
            _fields.Add(Read((int)(key >> 3), (int)(key & 7), ref bytes));
        }
    }

    public IEnumerable<ProtobufMessage> Messages(int number) => Of(number).Select(field => new ProtobufMessage(field.Bytes));

    /// <summary>Empty when it is not there.</summary>
    public string Text(int number) => Encoding.UTF8.GetString(Of(number).LastOrDefault().Bytes.Span);

    public string Hex(int number) => Convert.ToHexString(Of(number).LastOrDefault().Bytes.Span);

    /// <summary>Zero when it is not there, as the format has it.</summary>
    public ulong Number(int number) => Of(number).LastOrDefault().Value;

    public double Real(int number) => BitConverter.UInt64BitsToDouble(Number(number));

    public bool Has(int number) => Of(number).Any();

    private IEnumerable<(int Number, ulong Value, ReadOnlyMemory<byte> Bytes)> Of(int number) => _fields.Where(field => field.Number == number);

    private static (int, ulong, ReadOnlyMemory<byte>) Read(int number, int wire, ref ReadOnlyMemory<byte> bytes)
    {
        switch (wire)
        {
            case 0:
                return (number, Varint(ref bytes), default);
            case 1:
                return (number, BinaryPrimitives.ReadUInt64LittleEndian(Take(ref bytes, 8).Span), default);
            case 2:
                return (number, 0, Take(ref bytes, (int)Varint(ref bytes)));
            case 5:
                return (number, BinaryPrimitives.ReadUInt32LittleEndian(Take(ref bytes, 4).Span), default);
            default:
                throw new InvalidDataException($"Protobuf has no wire type {wire}.");
        }
    }

    private static ReadOnlyMemory<byte> Take(ref ReadOnlyMemory<byte> bytes, int length)
    {
        var taken = bytes[..length];
        bytes = bytes[length..];
        return taken;
    }

    private static ulong Varint(ref ReadOnlyMemory<byte> bytes)
    {
        for (var (value, shift) = (0UL, 0); ; shift += 7)
        {
            var next = Take(ref bytes, 1).Span[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JourneyBot.Workshops;

namespace JourneyBot.Links;

/// <summary>
/// Capabilities as text that nobody else can make: "VERSION.PERIOD.PURPOSE.WORKSHOP.SERIES.EXPIRES" with an HMAC-SHA256 behind it,
/// base64url. Whatever is wrong with one, the answer is the same.
/// </summary>
internal sealed class LinkSigner(LinkKeys keys, TimeProvider time)
{
    private const string Version = "1";
    private const int MacLength = 32;
    private const int Longest = 400;

    public async Task<string> SignAsync(Capability capability, CancellationToken cancellationToken)
    {
        var period = keys.Now;
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{Version}.{period}.{capability.Purpose}.{capability.Workshop.Value}.{capability.Series}.{capability.Expires.ToUnixTimeSeconds()}");
        var signed = Encoding.ASCII.GetBytes(text);
        var mac = HMACSHA256.HashData(await keys.GetAsync(period, cancellationToken), signed);
        return Base64Url.EncodeToString([.. signed, .. mac]);
    }

    /// <summary>What the text allows; null when it is not ours, was changed, is for something else, or has expired.</summary>
    public async Task<Capability?> ReadAsync(string token, string purpose, CancellationToken cancellationToken)
    {
        if (Decode(token) is not { } bytes
            || Encoding.ASCII.GetString(bytes, 0, bytes.Length - MacLength).Split('.') is not [Version, var period, var signed, var workshop, var series, var expires]
            || !long.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || await keys.FindAsync(number, cancellationToken) is not { } key
            || !CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, bytes.AsSpan(0, bytes.Length - MacLength)), bytes.AsSpan(bytes.Length - MacLength)))
        {
            return null;
        }

        // From here on it is our own text.
        var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(expires, CultureInfo.InvariantCulture));
        return signed == purpose && until > time.GetUtcNow()
            ? new Capability(signed, new WorkshopId(workshop), int.Parse(series, CultureInfo.InvariantCulture), until)
            : null;
    }

    private static byte[]? Decode(string token)
    {
        if (token.Length is 0 or > Longest || !Base64Url.IsValid(token))
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(token);

        // One text, one link: other spellings of the same bytes are not accepted.
        return bytes.Length > MacLength && Base64Url.EncodeToString(bytes) == token ? bytes : null;
    }
}

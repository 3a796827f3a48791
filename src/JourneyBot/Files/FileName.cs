using System.Buffers;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using Microsoft.Net.Http.Headers;

namespace JourneyBot.Files;

/// <summary>What a file is called on the disk of who loads it: by the theme, so that those of several workshops are told apart.</summary>
internal static class FileName
{
    private const int Longest = 60;

    /// <summary>What some file system does not take in a name, or reads as something else.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("\\/:*?\"<>|%.~;'`$&\n\t");

    /// <summary>"attachment" with the name in ASCII, and as RFC 5987 says it in full.</summary>
    public static string Disposition(Journey journey, WorkshopFile file)
    {
        var header = new ContentDispositionHeaderValue("attachment");
        header.SetHttpFileName(Of(journey, file));
        return header.ToString();
    }

    public static string Of(Journey journey, WorkshopFile file)
    {
        var theme = string.Concat((journey.Theme.Product.Value ?? string.Empty).Where(c => !Refused.Contains(c) && !char.IsControl(c))).Trim();
        return theme.Length == 0 ? file.Name : $"{PlainText.Shorten(theme, Longest).TrimEnd('…').Trim()} {file.Name}";
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>Pages of a PDF as Chromium writes it.</summary>
internal static class PrintedPages
{
    public static int Count(byte[] pdf) =>
        Regex.Count(Encoding.Latin1.GetString(pdf), "/Type\\s*/Page\\b", RegexOptions.None, TimeSpan.FromSeconds(10));
}

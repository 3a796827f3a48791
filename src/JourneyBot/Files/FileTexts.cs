using JourneyBot.Workshops.Words;

namespace JourneyBot.Files;

/// <summary>Words around the files of a workshop.</summary>
internal static class FileTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(FileTexts), "FileTexts");
}

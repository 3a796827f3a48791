using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Restoring;

/// <summary>Words around a file that is handed in.</summary>
internal static class RestoringTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(RestoringTexts), "RestoringTexts");

    public static Argument Clock(DateTimeOffset at) => new("time", at.ToString("HH:mm", CultureInfo.InvariantCulture));

    public static Argument Megabytes => Argument.Count("limit", RestoreUpload.MostBytes / (1024 * 1024));
}

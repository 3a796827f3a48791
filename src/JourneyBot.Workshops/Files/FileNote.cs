using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Files;

/// <summary>What a reader has to know before they judge what they read.</summary>
public static class FileNote
{
    internal static readonly Texts Texts = Texts.Beside(typeof(FileNote), "FileTexts");

    public static IEnumerable<string> Of(Workshop workshop, Journey journey, Language language)
    {
        if (!workshop.IsEnded)
        {
            yield return Texts.Get("SoFar", language, StepTexts.Argument(workshop.Step, language));
        }

        if (workshop.Withheld is not null)
        {
            yield return Texts.Get("Withheld", language, StepTexts.Counted("entries", journey.Withheld, language));
        }

        if (workshop.IsAnonymous)
        {
            yield return Texts.Get("NoNames", language);
        }
    }
}

using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>Words of the cards and answers about pasted lists.</summary>
internal static class ImportTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(ImportTexts), "ImportTexts");

    /// <summary>What a form's entries are called: a step's first form is called like the step.</summary>
    public static string NameOf(Form form, Language language) =>
        form.WordsIn(language).FirstOrDefault() ?? StepTexts.Name(form.Step, language);

    public static Argument Where(Form form, Language language) => new("form", NameOf(form, language));
}

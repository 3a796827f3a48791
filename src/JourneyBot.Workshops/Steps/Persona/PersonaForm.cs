using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>Nothing is required: one submission may fill any single field (A034-A042).</summary>
internal static class PersonaForm
{
    public const string Name = "name";
    public const string Occupation = "occupation";
    public const string Goal = "goal";
    public const string Challenges = "challenges";
    public const string Reason = "reason";
    public const string Age = "age";
    public const string Hobbies = "hobbies";
    public const string Values = "values";
    public const string Said = "quote";

    public static readonly Texts Texts = Texts.Beside(typeof(PersonaForm), "PersonaTexts");

    public static readonly Form Form = new("persona", StepId.Persona, Texts,
    [
        new ShortTextField(Name) { IsNeeded = true },
        new ShortTextField(Occupation) { IsNeeded = true },
        new ShortTextField(Goal) { IsNeeded = true },
        new ShortTextField(Challenges, IsList: true) { IsNeeded = true },
        new ShortTextField(Reason) { IsMore = true },
        new NumberField(Age) { IsMore = true, Lowest = 0, Highest = 130, Units = ["歳", "才", "years", "yearsold"] },
        new ShortTextField("gender") { IsMore = true },
        new ShortTextField(Hobbies, IsList: true) { IsMore = true },
        new ShortTextField(Values, IsList: true) { IsMore = true },
        new LongTextField("habit") { IsMore = true },
        new ShortTextField(Said) { IsMore = true },
        new ShortTextField("found") { IsMore = true },
        new ShortTextField("chose") { IsMore = true },
        new ShortTextField("compared") { IsMore = true },
    ])
    {
        IsLatestWins = true,
        ReadLine = line => Form!.ReadNamed(line),
        TakeQuote = quote => new RawAnswers { [Said] = quote.Text },
    };

    public static bool IsList(Field field) => field is ShortTextField { IsList: true };
}

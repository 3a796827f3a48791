using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.People;

/// <summary>Sales and customer service meet customers every day; a map made without them is a guess (A030).</summary>
public static class Coverage
{
    public static IReadOnlyList<Department> Wanted { get; } = [Department.Sales, Department.CustomerService];

    /// <param name="represented">Those on whose behalf others wrote.</param>
    public static IReadOnlyList<Department> Missing(IEnumerable<Participant> people, IEnumerable<Represented> represented)
    {
        var said = people.Select(person => person.Department).OfType<string>().Concat(represented.Select(one => one.Name));
        var there = said.Select(Department.Read).ToHashSet();
        return [.. Wanted.Where(department => !there.Contains(department))];
    }

    /// <summary>Advice for the facilitator; null when both are there.</summary>
    public static Finding? Check(StepId step, IReadOnlyList<Department> missing, Language language) =>
        missing.Count == 0 ? null : new Finding(step, "Finding.NotCovered", Department.Texts, Departments(missing, language));

    /// <summary>Something to send to those who are missing.</summary>
    public static Line Invitation(Journey journey, IReadOnlyList<Department> missing, Language language)
    {
        var about = journey.Theme.Product.Value ?? journey.Persona.Name;
        return about is null
            ? Department.Texts.Line("Invitation", language, Departments(missing, language))
            : Department.Texts.Line("InvitationAbout", language, Departments(missing, language), Argument.User("about", PlainText.Shorten(about, 60)));
    }

    private static Argument Departments(IReadOnlyList<Department> missing, Language language) => new(
        "departments", string.Join(Department.Texts.Get("And", language), missing.Select(department => department.Name(language))));
}

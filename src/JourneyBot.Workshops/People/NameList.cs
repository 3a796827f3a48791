using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.People;

/// <summary>People's names in one line: as many as fit, and how many more there are. User text.</summary>
public static class NameList
{
    private const int NameLength = 30;

    public static string Of(IReadOnlyList<Participant> people, int most, Language language) =>
        Of([.. people.Take(most).Select(person => Short(person.Name))], people.Count, language);

    /// <summary>"Aiko (4), Ken (2) and 3 more": with how much each has written.</summary>
    public static string Of(IReadOnlyList<Contributor> contributors, int most, Language language) =>
        Of([.. contributors.Take(most).Select(one => Counted(Short(one.Person.Name), one.Count, language))], contributors.Count, language);

    /// <summary>"Sales (3)".</summary>
    public static string Counted(string name, int count, Language language) =>
        Department.Texts.Get("NameAndCount", language, Argument.User("name", name), Argument.Count("count", count));

    private static string Of(IReadOnlyList<string> names, int of, Language language)
    {
        var list = string.Join(Department.Texts.Get("Comma", language), names);
        return of > names.Count ? list + Department.Texts.Get("MoreNames", language, Argument.Count("count", of - names.Count)) : list;
    }

    private static string Short(string name) => PlainText.Shorten(name, NameLength);
}

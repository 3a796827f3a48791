using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.People;

/// <summary>
/// A department that the method names (A132). People say theirs in their own words; these are known by the words in
/// PeopleTexts.resx, parted by |, in both languages. Edit them there.
/// </summary>
public sealed record Department
{
    internal static readonly Texts Texts = Texts.Beside(typeof(Department), "PeopleTexts");

    private readonly string _name;
    private readonly string _words;

    private Department(string name, string words) => (_name, _words) = (name, words);

    public static Department Sales { get; } = new("Sales", "Sales.Words");

    public static Department CustomerService { get; } = new("CustomerService", "CustomerService.Words");

    public static Department Marketing { get; } = new("Marketing", "Marketing.Words");

    public static Department Development { get; } = new("Development", "Development.Words");

    public static IReadOnlyList<Department> All { get; } = [Sales, CustomerService, Marketing, Development];

    /// <summary>Of the words that stand in what somebody typed, the longest decides; null: another department, as good as these.</summary>
    public static Department? Read(string typed)
    {
        var folded = $" {Folding.Fold(typed)} ";
        return All.Select(department => (department, Length: department.Words().Where(word => IsIn(folded, word)).Select(word => word.Length).DefaultIfEmpty().Max()))
            .Where(found => found.Length > 0)
            .OrderByDescending(found => found.Length)
            .Select(found => found.department)
            .FirstOrDefault();
    }

    /// <summary>The department that is called just so; null for other words, also where a department stands among them.</summary>
    public static Department? Exactly(string typed)
    {
        var folded = Folding.Fold(typed);
        return All.FirstOrDefault(department =>
            department.Words().Concat(Languages.All.Select(department.Name).Select(Folding.Fold)).Any(word => word == folded || $"{word}部" == folded));
    }

    public string Name(Language language) => Texts.Get(_name, language);

    /// <summary>As people say it in a language: the known name, else what was typed.</summary>
    public static string Show(string typed, Language language) => Read(typed)?.Name(language) ?? typed;

    private IEnumerable<string> Words() =>
        Languages.All.SelectMany(language => Texts.Get(_words, language).Split('|')).Select(Folding.Fold);

    /// <summary>Japanese has no spaces between words; of others a whole word must be there.</summary>
    private static bool IsIn(string folded, string word) =>
        folded.Contains(char.IsAscii(word[0]) ? $" {word} " : word, StringComparison.Ordinal);
}

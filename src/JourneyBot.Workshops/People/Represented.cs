using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.People;

/// <summary>Somebody, or a department, on whose behalf others wrote. <paramref name="Scribes"/>: how many did.</summary>
public sealed record Represented(string Name, int Count, int Scribes)
{
    /// <summary>Departments stand in anonymous workshops only from so many people up.</summary>
    private const int LeastUnnamed = 3;

    private const int MostNames = 12;

    /// <summary>In the order in which they were first named.</summary>
    public static IReadOnlyList<Represented> Among(Ledger ledger) =>
    [
        .. ledger.Entries
            .Where(entry => !ledger.IsWithdrawn(entry.Identity) && ledger.OnBehalfOf(entry) is not null)
            .GroupBy(entry => OnBehalf.Voice(ledger.OnBehalfOf(entry)!))
            .Select(said => new Represented(
                ledger.OnBehalfOf(said.First())!, said.Count(), said.Select(entry => entry.Key.Author).Distinct().Count())),
    ];

    /// <summary>Those who may be shown.</summary>
    public static IReadOnlyList<Represented> Shown(Ledger ledger, bool isAnonymous) =>
        [.. Among(ledger).Where(one => !isAnonymous || one.Scribes >= LeastUnnamed)];

    /// <summary>"On behalf of: Sales (3), Ken (1)"; null when of nobody.</summary>
    public static Line? Line(IReadOnlyList<Represented> all, Language language)
    {
        if (all.Count == 0)
        {
            return null;
        }

        var names = all.Take(MostNames).Select(one => NameList.Counted(OnBehalf.Show(one.Name, language), one.Count, language));
        var more = all.Count > MostNames ? "…" : string.Empty;
        return Department.Texts.Line(
            "Represented", language, Argument.User("names", string.Join(Department.Texts.Get("Comma", language), names) + more));
    }
}

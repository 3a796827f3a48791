using JourneyBot.Workshops;

namespace JourneyBot.Tests.Permissions;

/// <summary>Refusals that say who may not, recognized by their sentence.</summary>
internal static class Refusals
{
    private static readonly (string Name, string Sentence)[] Known =
    [
        .. RoleTable.Rows.SelectMany(row => Enum.GetValues<Asker>().Select(row.RefusalTo))
            .OfType<Type>().Distinct().Select(type => (type.Name, Say(type))),
    ];

    public static IReadOnlyList<string> In(string shown) =>
        [.. Known.Where(refusal => shown.Contains(refusal.Sentence, StringComparison.Ordinal)).Select(refusal => refusal.Name)];

    public static string Say(Type type) => ((Refusal)Activator.CreateInstance(type)!).Say(Language.English).ToString();
}

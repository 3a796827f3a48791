using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Theme;

/// <summary>What the theme lacks, and where purpose and goal do not fit together (A001-A005, A013).</summary>
internal static class ThemeCheck
{
    private static readonly WordList Whole = new(ThemeForm.Texts, "Words.WholeMap");
    private static readonly WordList Lasting = new(ThemeForm.Texts, "Words.Lasting");
    private static readonly WordList Buying = new(ThemeForm.Texts, "Words.Buying");

    public static IEnumerable<Finding> Run(JourneyTheme theme) => new[]
    {
        Missing(theme.Start, "NoStart", blocks: true),
        Missing(theme.Goal, "NoGoal", blocks: true),
        Missing(theme.Product, "NoProduct"),
        Missing(theme.Purpose, "NoPurpose"),
        Find(IsStartTheGoal(theme), "StartIsGoal"),
        Find(Whole.IsIn(theme.Purpose.Value), "WholeMap"),
        EndsTooEarly(theme),
        CountProposals(theme) is > 0 and var count ? Find(true, "AnswersDiffer", Argument.Count("count", count)) : null,
    }.OfType<Finding>();

    public static int CountProposals(JourneyTheme theme) => theme.Fields.Values.Sum(field => field.Proposals.Count);

    private static bool IsStartTheGoal(JourneyTheme theme) =>
        theme.Start.Value is { } start && theme.Goal.Value is { } goal && Folding.Fold(start) == Folding.Fold(goal);

    /// <summary>A subscription, or a purpose that looks beyond the purchase, with a goal that does not (A005, A013).</summary>
    private static Finding? EndsTooEarly(JourneyTheme theme)
    {
        var isSubscription = theme.BusinessModel.Value == ThemeForm.Subscription;
        var goal = theme.Goal.Value;
        return Find(
            (isSubscription || Lasting.IsIn(theme.Purpose.Value)) && Buying.IsIn(goal) && !Lasting.IsIn(goal),
            isSubscription ? "SubscriptionEnds" : "EndsAtPurchase",
            Argument.User("goal", goal ?? string.Empty));
    }

    private static Finding? Missing(Settled settled, string name, bool blocks = false) =>
        Find(settled.Value is null, name) is { } found ? found with { Blocks = blocks } : null;

    private static Finding? Find(bool isFound, string name, params IReadOnlyList<Argument> arguments) =>
        isFound ? new Finding(StepId.Theme, $"Finding.{name}", ThemeForm.Texts, arguments) : null;
}

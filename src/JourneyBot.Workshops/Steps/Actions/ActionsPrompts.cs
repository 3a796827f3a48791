using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Actions;

/// <summary>
/// What helps to list more, and no critique of what is listed (A046): the widest gap between start and goal (A045), and customers
/// whom nobody has thought of (A049). A prompt ends when an action answers it, or when the list is long.
/// </summary>
internal static class ActionsPrompts
{
    private const int Long = 15;

    private static readonly WordList Unaware = new(ActionsForm.Texts, "Words.Unaware");
    private static readonly WordList Comparing = new(ActionsForm.Texts, "Words.Comparing");
    private static readonly WordList Lost = new(ActionsForm.Texts, "Words.Lost");

    /// <summary>A value journey begins where these end: with the purchase (A006).</summary>
    private static readonly (WordList Words, string Name)[] Coming = [(Unaware, "NobodyUnaware"), (Comparing, "NobodyCompares")];

    private static readonly (WordList Words, string Name)[] Staying = [(Lost, "NobodyLost")];

    public static IEnumerable<Finding> Run(IReadOnlyList<JourneyAction> actions, bool isValueJourney)
    {
        var isOpen = actions.Count < Long;
        if (isOpen && Gap.Widest(actions) is var (before, after))
        {
            yield return Find("Gap", Argument.User("before", before.Text), Argument.User("after", after.Text));
        }

        if (isOpen && actions.Count >= ActionsStep.Several)
        {
            foreach (var (words, name) in isValueJourney ? Staying : [.. Coming, .. Staying])
            {
                if (!actions.Any(action => words.IsIn(action.Text)))
                {
                    yield return Find(name) with { Priority = Priority.Late };
                }
            }
        }
    }

    private static Finding Find(string name, params IReadOnlyList<Argument> arguments) =>
        new(StepId.Actions, $"Finding.{name}", ActionsForm.Texts, arguments);
}

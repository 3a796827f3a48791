namespace JourneyBot.Testing.Cards;

/// <summary>
/// Inputs that a person can answer: named for a screen reader, few, and none in the way unseen.
/// A hidden input is sent too, with its value, and a hidden required one blocks the button without a word.
/// </summary>
internal static class InputRules
{
    private const int Visible = 4;

    public static IEnumerable<string> Faults(CardTree card) =>
    [
        .. card.Inputs.SelectMany(input => Faults(card, input)),
        .. card.Inputs.GroupBy(input => input.Id).Where(same => same.Key is not null && same.Count() > 1)
            .Select(same => same.Last().Fault("bears the id of another input")),
        .. TooMany(card.Inputs.Count(input => !input.IsHidden && !card.IsToggled(input))),
    ];

    private static IEnumerable<string> Faults(CardTree card, CardNode input)
    {
        if (string.IsNullOrWhiteSpace(input.Text("label")))
        {
            yield return input.Fault("has no label");
        }

        if (input.Has("maxLength"))
        {
            yield return input.Fault("has a maxLength, which cuts pasted text without a word");
        }

        if (input.IsHidden && input.Has("value"))
        {
            yield return input.Fault("is hidden and has a value, which would be sent as an answer");
        }

        if (!input.Flag("isRequired"))
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(input.Text("errorMessage")))
        {
            yield return input.Fault("is required and has no errorMessage");
        }

        if (input.IsHidden || card.IsToggled(input))
        {
            yield return input.Fault("is required and can be hidden, which blocks the button without a word");
        }
    }

    private static IEnumerable<string> TooMany(int visible) =>
        visible > Visible ? [$"card: {visible} visible inputs are more than {Visible}"] : [];
}

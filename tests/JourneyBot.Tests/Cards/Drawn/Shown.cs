using AdaptiveCards;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>What a drawn card shows.</summary>
internal static class Shown
{
    public static IEnumerable<AdaptiveElement> Elements(AdaptiveCard card) => card.Body.SelectMany(SelfAndInside);

    public static IEnumerable<string> Lines(AdaptiveCard card) => Elements(card).Select(element => element switch
    {
        AdaptiveTextBlock block => block.Text,
        AdaptiveRichTextBlock rich => string.Concat(rich.Inlines.OfType<AdaptiveTextRun>().Select(run => run.Text)),
        _ => null,
    }).OfType<string>();

    public static T Input<T>(AdaptiveCard card, string id)
        where T : AdaptiveInput => Elements(card).OfType<T>().Single(input => input.Id == id);

    private static IEnumerable<AdaptiveElement> SelfAndInside(AdaptiveElement element) =>
        element is AdaptiveContainer box ? box.Items.SelectMany(SelfAndInside).Prepend(element) : [element];
}

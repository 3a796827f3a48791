using JourneyBot.Workshops.Steps.Emotions;
using JourneyBot.Workshops.Steps.Touchpoints;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>A contact where it hurts: how much, what and where, why, and what was counted there (A096).</summary>
public static class LowPoint
{
    private static readonly Texts Texts = Texts.Beside(typeof(LowPoint), "SummaryTexts");

    public static IEnumerable<Line> Lines(ContactFeeling feeling, Journey journey, Language language)
    {
        var contact = feeling.Contact;
        yield return Line.Of(
            new Run($"{JourneyCurve.Sign(feeling.Mean)} {JourneyCurve.Number(feeling.Mean, language)}  ", feeling.Mean <= -0.5 ? Tone.Bad : Tone.Strong),
            new Run(contact.Action.Text, Tone.Strong, IsUserText: true),
            new Run(" × "),
            new Run(Channels.Name(contact, language), IsUserText: contact.ChannelId is null));
        var reason = feeling.NegativeFactors.Select(factor => factor.Text)
            .Concat(feeling.Thoughts).Concat(feeling.Words).FirstOrDefault();
        yield return reason is null
            ? Line.Of(new Run(contact.Label, Tone.Label)).As(Weight.Note)
            : new Line(
                [new Run($"{contact.Label}  ", Tone.Label), .. Texts.Line("Reason", language, Argument.User("reason", reason.Replace('\n', ' '))).Runs], Weight.Note);
        if (MetricLines.Beside(contact, journey, language) is { } metrics)
        {
            yield return metrics;
        }
    }
}

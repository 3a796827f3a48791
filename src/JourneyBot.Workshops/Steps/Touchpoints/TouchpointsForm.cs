using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>Through what the persona meets us, in the customer's words (A071-A076); several actions may share a channel.</summary>
internal static class TouchpointsForm
{
    public const string Actions = "actions";
    public const string Channel = "channel";
    public const string Surprise = "surprise";
    public const string World = "world";
    public const string Owned = "owned";
    public const string Department = "department";
    public const string Experience = "experience";
    public const string Message = "message";
    public const string Digital = "digital";
    public const string Real = "real";
    public const string Ours = "ours";
    public const string Others = "others";

    public static readonly Texts Texts = Texts.Beside(typeof(TouchpointsForm), "TouchpointsTexts");

    /// <summary>The catalogue of A074, A075 and A084; own words are as welcome.</summary>
    public static readonly ChoiceSource.Catalogue Channels = new(
        "website", "app", "shop", "sns", "ad", "search", "comparison", "reviews", "wordofmouth", "mail", "phone", "chat", "chatbot", "staff", "event", "print", "package");

    public static readonly Form Form = new("touchpoints", StepId.Touchpoints, Texts,
    [
        new MultipleChoiceField(Actions, new ChoiceSource.Made(Thing.Action)) { IsRequired = true },
        new ChoiceField(Channel, Channels) { IsRequired = true, OwnWords = true },
        new ShortTextField(Surprise),
        new ChoiceField(World, new ChoiceSource.Catalogue(Digital, Real)) { IsMore = true },
        new ChoiceField(Owned, new ChoiceSource.Catalogue(Ours, Others)) { IsMore = true },
        new ShortTextField(Department) { IsMore = true },
        new LongTextField(Experience) { IsMore = true },
        new ShortTextField(Message) { IsMore = true },
    ])
    {
        FreeTextField = Channel,
        IsLatestWins = true,
        ReadLine = ReadLine,
        TakeQuote = quote => new RawAnswers { [Experience] = quote.Text },
    };

    /// <summary>"K7MQ, 3F2A website": labels first, then the channel.</summary>
    private static RawAnswers? ReadLine(string line)
    {
        var labels = new List<string>();
        var rest = line;
        while (Labelled.Split(rest) is var (label, text))
        {
            labels.Add(label);
            rest = text;
        }

        if (labels.Count == 0)
        {
            return null;
        }

        var answers = new RawAnswers { [Actions] = string.Join(',', labels) };
        if (rest.Length > 0)
        {
            answers[Form.Find(Channel) is ChoiceField own ? own.OwnWordsId : Channel] = rest;
        }

        return answers;
    }
}

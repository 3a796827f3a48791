using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>A card whose data this version cannot read: altered, or of a version that is gone.</summary>
internal sealed record MalformedCommand : HostRefusal;

/// <summary>The form was posted less than a minute ago.</summary>
internal sealed record FormIsRightThere : HostRefusal;

/// <summary>Somebody else moved on a moment ago, so this "next" may mean the step before.</summary>
internal sealed record SomebodyMovedJustNow(StepId Step) : HostRefusal
{
    protected override Argument[] Arguments(Language language) => [Workshops.Steps.StepTexts.Argument(Step, language)];
}

/// <summary>A word that needs something after it ("move K7MQ after 3F2A").</summary>
internal sealed record SayItLikeThis(string Example) : HostRefusal
{
    protected override Argument[] Arguments(Language language) => [new("example", Example)];
}

/// <summary>skip, more or cancel outside an interview.</summary>
internal sealed record NoQuestionIsOpen : HostRefusal;

/// <summary>skip, or nothing at all, where the form requires an answer.</summary>
internal sealed record AnswerCannotBeLeftOut(Form Form, Field Field) : HostRefusal
{
    protected override Argument[] Arguments(Language language) => [new("field", Form.LabelOf(Field, language))];
}

/// <summary>A question about things that the team has not made yet.</summary>
internal sealed record NothingToChooseFrom(Form Form, Field Field) : HostRefusal
{
    protected override Argument[] Arguments(Language language) => [new("field", Form.LabelOf(Field, language))];
}

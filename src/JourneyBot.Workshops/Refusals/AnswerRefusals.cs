using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

public sealed record AnswerIsMissing(Form Form, Field Field) : Refusal
{
    protected override Argument[] Arguments(Language language) => [new("field", Form.LabelOf(Field, language))];
}

public sealed record AnswerIsTooLong(Form Form, Field Field, int Length, int Limit) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [new("field", Form.LabelOf(Field, language)), Argument.Count("length", Length), Argument.Count("limit", Limit)];
}

/// <summary>Not a choice, number or day that the field knows.</summary>
public sealed record AnswerDoesNotFit(Form Form, Field Field, string Text) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [new("field", Form.LabelOf(Field, language)), Argument.User("text", PlainText.Shorten(Text, 60))];
}

public sealed record AnswersAreTooLong(int Length) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [Argument.Count("length", Length), Argument.Count("limit", Limits.AllAnswers)];
}

public sealed record TooManyLines(int Lines) : Refusal
{
    protected override Argument[] Arguments(Language language) =>
        [Argument.Count("lines", Lines), Argument.Count("limit", Limits.Lines)];
}

public sealed record NothingWasAnswered : Refusal;

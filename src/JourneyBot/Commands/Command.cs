using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Commands;

/// <summary>
/// What somebody wants, decoded from a press or from typed words: a closed set. It says what, never who or where;
/// those are the activity's (DESIGN 7).
/// </summary>
internal abstract record Command
{
    /// <summary>The workshop that the card was made for; null: the one open in this conversation.</summary>
    public WorkshopId? Workshop { get; init; }

    /// <summary>The step printed on a facilitator's panel: what is pressed there is meant for it. Null: not from a panel.</summary>
    public StepId? At { get; init; }
}

internal sealed record Start(Language? Language) : Command
{
    public bool IsAnonymous { get; init; }
}

/// <summary>Silent writing begins, or what was written is shown to all.</summary>
internal sealed record Silence(bool IsOn, string? Draft) : Command;

/// <summary>Answers to a form card.</summary>
internal sealed record Contribute(FormRef Form, string Draft, RawAnswers Answers) : Command;

/// <summary>A form that decides, answered in one typed line.</summary>
internal sealed record Decide(FormRef Form, RawAnswers Answers) : Command;

/// <summary>The same form with other choices: a page, or those that a text finds. Nothing is saved; what is typed stays.</summary>
internal sealed record TurnPage(FormRef Form, string Draft, RawAnswers Answers, int Page) : Command;

/// <summary>A form to answer, for the person who asked.</summary>
internal sealed record OpenForm(FormRef Form) : Command;

/// <summary>A step's form anew, for all.</summary>
internal sealed record PostForm : Command;

internal sealed record Undo(string? Label) : Command;

internal sealed record TakeBack(string Identity, string Draft) : Command;

internal sealed record PutBack(string Identity, string Draft) : Command;

/// <summary>Another text for an entry, as typed.</summary>
internal sealed record Rewrite(string Label, string Text) : Command;

/// <summary>The form with what an entry says now, to change it.</summary>
internal sealed record OpenEdit(string Identity, bool ShowsMore = false) : Command;

internal sealed record SaveEdit(FormRef Form, string Identity, string Draft, RawAnswers Answers) : Command;

internal sealed record ShowHistory(string Label) : Command;

internal sealed record PutAside(string Label, Workshops.Entries.Aside Where) : Command;

internal sealed record ShowParked : Command;

/// <param name="From">The step printed on the card; null when typed.</param>
internal sealed record Advance(StepId? From, string? Draft) : Command;

internal sealed record GoBack(StepId? From, string? Draft) : Command;

internal sealed record End(string? Draft) : Command;

internal sealed record Move(string Target, string? After) : Command;

internal sealed record Clear(string Field) : Command;

/// <summary>The facilitator settles a field with somebody's proposal.</summary>
internal sealed record TakeProposal(FormRef Form, string Field, string Label, string Draft) : Command;

/// <summary>A vote on the open step's things; where one is open, its ballot again. Step and number: as printed on the card, null when typed.</summary>
internal sealed record OpenVote(StepId? Step, int? Number, int? Budget) : Command;

/// <param name="Round">As printed on the card; null when typed: the open one.</param>
internal sealed record CloseVote(string? Round) : Command;

internal sealed record ShowBallot : Command;

/// <summary>All that the person chooses, by label; it replaces their earlier ballot.</summary>
internal sealed record GiveVotes(string? Round, IReadOnlyList<string> Labels) : Command;

internal sealed record ShowStatus : Command;

internal sealed record ShowSummary : Command;

internal sealed record ShowExample : Command;

internal sealed record ShowHelp : Command;

internal sealed record ChooseLanguage(Language Language) : Command;

/// <summary>Words of an interview: leave this field, ask me the optional ones too, leave.</summary>
internal sealed record Skip : Command;

internal sealed record More : Command;

internal sealed record Cancel : Command;

/// <summary>Any other text: a contribution while a step is open.</summary>
internal sealed record FreeText(string Text) : Command;

/// <summary>A form by step and id.</summary>
internal readonly record struct FormRef(StepId Step, string Id);

using JourneyBot.Boards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Grouping;

/// <summary>
/// Proposed groups become ordinary contributions to the phases form. A press is decided on the rows of now: what somebody grouped in the
/// meantime stays where it is.
/// </summary>
internal sealed class GroupTaking(SubmitContribution submit, Journeys journeys, DirtyBoards boards)
{
    private static readonly Form Form = StepCatalog.Of(StepId.Phases).Forms[0];

    public async Task<Reply> RunAsync(Scene scene, TakeGroups command, CancellationToken cancellationToken)
    {
        await boards.AnnounceAsync(scene.Workshop.Id, cancellationToken);
        var journey = await journeys.NowAsync(scene.Workshop, cancellationToken);
        var written = Before(journey.Ledger, scene.Turn);
        var left = Left(journey, command.Groups);
        if (left.Count > 0)
        {
            var turn = scene.Turn;
            var submission = new Submission(Form, [.. left.Select(Answers)], turn.Who, command.Draft, turn.Delivery, turn.Today);
            var outcome = await submit.RunAsync(scene.Workshop, submission, cancellationToken);
            if (outcome.Refusal is { } refusal)
            {
                return Reply.Of(refusal, scene.Language);
            }

            boards.Mark(scene.Workshop.Id);
            written.AddRange(outcome.Require().Entries);
        }

        var taken = written.SelectMany(ActionsOf).ToHashSet(StringComparer.Ordinal);
        return Say(written, command.Groups.SelectMany(group => group.Labels).Distinct().Count(label => !taken.Contains(label)), scene.Language);
    }

    /// <summary>What this very delivery wrote before it came again.</summary>
    private static List<Written> Before(Ledger ledger, Turn turn) =>
    [
        .. ledger.Entries
            .Where(entry => entry.Delivery == turn.Delivery && entry.Key.Author == turn.Who.Author)
            .Select(entry => new Written(entry, WasThere: true, ledger.IsWithdrawn(entry.Identity))),
    ];

    /// <summary>Of each group what is in no phase; groups of which nothing is left are left out.</summary>
    private static List<Grouped> Left(Journey journey, IReadOnlyList<Grouped> groups)
    {
        var free = journey.Ungrouped.Select(action => action.Identity).ToHashSet(StringComparer.Ordinal);
        var left = groups.Select(group => group with
        {
            Labels = [.. group.Labels.Where(label => journey.Ledger.Labels.Find(label, free.Contains) is not null)],
        });
        return [.. left.Where(group => group.Labels.Count > 0)];
    }

    private static RawAnswers Answers(Grouped group) => new()
    {
        [Form.Fields[0].Id] = group.Name,
        [Form.Fields[1].Id] = string.Join(',', group.Labels),
    };

    private static IEnumerable<string> ActionsOf(Written written) =>
        written.Entry.Payload is Contribution contribution ? contribution.Answers.All(Form.Fields[1].Id) : [];

    private static Reply Say(List<Written> written, int leftAlone, Language language)
    {
        if (written.Count == 0)
        {
            return Reply.Of(GroupingTexts.All.Line("NothingLeft", language));
        }

        var lines = new List<Line> { Acknowledgement.Of(Form, new Saved(written), language) };
        if (leftAlone > 0)
        {
            lines.Add(GroupingTexts.All.Line("LeftAlone", language, Argument.Count("count", leftAlone)));
        }

        if (!written[0].IsWithdrawn)
        {
            lines.Add(GroupingTexts.All.Line("Rename", language, new Argument("label", Acknowledgement.LabelOf(written[0]))));
        }

        return Reply.Of(Line.Plain(string.Join('\n', lines)));
    }
}

using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>Answers to a form by one person; several at once when each line of a message is one.</summary>
/// <param name="Draft">The id minted when the form was drawn; for typed text the id of the message and the line.</param>
/// <param name="Delivery">The id of the message or press.</param>
/// <param name="Today">The person's day, for dates without a year.</param>
public sealed record Submission(
    Form Form, IReadOnlyList<RawAnswers> Answers, Person Who, string Draft, string Delivery, DateOnly Today);

/// <summary>What was saved, one for each entry that the answers made.</summary>
public sealed record Saved(IReadOnlyList<Written> Entries)
{
    public bool IsRepeat => Entries.All(written => written.WasThere);
}

/// <summary>A person answers a form: checked, then one insert for each entry. Nothing is saved when anything is refused.</summary>
public sealed class SubmitContribution(IEntryStore entries, EntryWriter writer, Attendance attendance, TimeProvider time)
{
    public async Task<Outcome<Saved>> RunAsync(Workshop workshop, Submission submission, CancellationToken cancellationToken)
    {
        var form = submission.Form;
        var reader = new FormReader(form, submission.Today);
        var read = submission.Answers.Select(raw => Read(workshop, reader, raw)).ToList();
        if (read.Find(outcome => outcome.IsRefused).Refusal is { } unread)
        {
            return workshop.Accept(form.Step) ?? unread;
        }

        List<Said> said = [.. read.Select(outcome => outcome.Require()).SelectMany(one => Split(form, one)).Distinct()];
        if (await RefuseAsync(workshop, submission, said, cancellationToken) is { } notTheirs)
        {
            return notTheirs;
        }

        var written = new List<Written>();
        foreach (var entry in Entries(submission, said))
        {
            var outcome = await writer.WriteAsync(workshop, entry, form.IsLatestWins, cancellationToken);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            written.Add(outcome.Require());
        }

        await attendance.NoteAsync(workshop.Id, submission.Who, cancellationToken);
        return new Saved(written);
    }

    private async Task<Refusal?> RefuseAsync(Workshop workshop, Submission submission, List<Said> all, CancellationToken cancellationToken)
    {
        var isObserver = await attendance.IsObserverAsync(workshop.Id, submission.Who.Id, cancellationToken);
        if (Authority.Refuse(workshop, submission.Who.Id, Act.Contribute, isObserver: isObserver) is { } no)
        {
            return no;
        }

        foreach (var said in all)
        {
            if (await entries.RefuseAsync(workshop, submission.Who, submission.Form, said.Answers, cancellationToken) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Outcome<Said> Read(Workshop workshop, FormReader reader, RawAnswers raw)
    {
        var (name, read) = (OnBehalf.Of(raw), reader.Read(raw));
        return (read.Refusal ?? OnBehalf.Check(workshop, name)) is { } refusal ? refusal : new Said(read.Require(), name);
    }

    /// <summary>Each a moment after the one before, so that lines stay in their order.</summary>
    private IEnumerable<Entry> Entries(Submission submission, IEnumerable<Said> all)
    {
        var (form, who, now) = (submission.Form, submission.Who.Author, time.GetUtcNow());
        return all.Select((said, i) => new Entry(
            new EntryKey(form.Step, who, Operation.Of("form", submission.Draft, who.Value, form.Id, said.ToCanonicalText())),
            now.AddTicks(i),
            new Contribution(form.Id, said.Answers) { OnBehalfOf = said.OnBehalfOf },
            submission.Delivery));
    }

    /// <summary>Each line of the form's line field makes an entry; the other answers go with every one.</summary>
    private static IEnumerable<Said> Split(Form form, Said said) =>
        form.LineField is { } list && said.Answers.Has(list.Id)
            ? said.Answers.All(list.Id).Select(line => said with { Answers = said.Answers.With(list.Id, line) })
            : [said];

    private sealed record Said(Answers Answers, string? OnBehalfOf)
    {
        public string ToCanonicalText() => Answers.ToCanonicalText() + OnBehalf.Mark(OnBehalfOf);
    }
}

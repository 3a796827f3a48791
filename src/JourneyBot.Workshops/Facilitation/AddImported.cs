using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Facilitation;

/// <summary>The entries of a pasted list that somebody said yes to.</summary>
public sealed record ImportedLines(Form Form, IReadOnlyList<Answers> Entries);

/// <summary>
/// Makes each line of an import an entry, once: its operation comes from the import and the line, and one that is there already is let be,
/// however late the repeat, also when it was changed or taken back since.
/// </summary>
public sealed class AddImported(IEntryStore entries, EntryWriter writer, Attendance attendance, TimeProvider time)
{
    /// <param name="request">Its draft names the import.</param>
    public async Task<Outcome<Saved>> RunAsync(Workshop workshop, Request request, ImportedLines lines, CancellationToken cancellationToken)
    {
        var isObserver = await attendance.IsObserverAsync(workshop.Id, request.Who.Id, cancellationToken);
        if (Authority.Refuse(workshop, request.Who.Id, Act.Contribute, isObserver: isObserver) is { } no)
        {
            return no;
        }

        var ledger = Ledger.Read(await entries.ReadAsync(workshop.Id, cancellationToken));
        var written = new List<Written>();
        foreach (var entry in Entries(request, lines))
        {
            if (ledger.Find(entry.Identity) is { } there)
            {
                written.Add(new Written(there, WasThere: true, ledger.IsWithdrawn(there.Identity)));
                continue;
            }

            var outcome = await writer.WriteAsync(workshop, entry, isLatestWins: false, cancellationToken);
            if (outcome.Refusal is { } refusal)
            {
                return refusal;
            }

            written.Add(outcome.Require());
        }

        await attendance.NoteAsync(workshop.Id, request.Who, cancellationToken);
        return new Saved(written);
    }

    /// <summary>Each a moment after the one before, so that lines stay in their order.</summary>
    private IEnumerable<Entry> Entries(Request request, ImportedLines lines)
    {
        var (form, who, now) = (lines.Form, request.Who.Author, time.GetUtcNow());
        return lines.Entries.Select((answers, i) => new Entry(
            new EntryKey(form.Step, who, Operation.Of("import", request.Draft, who.Value, form.Id, answers.ToCanonicalText())),
            now.AddTicks(i),
            new Contribution(form.Id, answers),
            request.Delivery));
    }
}

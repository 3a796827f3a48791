using System.Collections.Concurrent;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Privacy;

/// <summary>
/// Notes where a person may leave something, before they do, so that erasing finds it; and keeps out what an erased person sent before. Costs one
/// write for each person and workshop, and nothing for whoever took part before.
/// </summary>
internal sealed class Footprints(ITraceIndex traces, Attendance attendance, IBelongings belongings, TimeProvider time)
{
    private const int MostKnown = 50_000;

    /// <summary>Less than the day for which a header remembers who was erased: so it is noted anew for whoever comes back later.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);

    private readonly ConcurrentDictionary<(WorkshopId, ParticipantId), DateTimeOffset> _noted = new();

    /// <summary>Whether somebody who had themselves erased here may not write yet; also where the message was sent before that.</summary>
    public async ValueTask<Refusal?> RefuseAsync(Turn turn, Workshop workshop, Act act, CancellationToken cancellationToken)
    {
        if (workshop.Forgotten.IsEmpty || act == Act.AskAboutOneself)
        {
            return null;
        }

        var mark = await belongings.MarkAsync(workshop.Id.Value, turn.Who.Id, cancellationToken);
        if (workshop.Forgotten.FirstOrDefault(one => one.Mark == mark) is not { } forgotten)
        {
            return null;
        }

        // What this host still knows of them is of before.
        var back = forgotten.At + Workshop.Settling;
        attendance.Forget(workshop.Id, turn.Who.Id, back);
        if (_noted.TryGetValue((workshop.Id, turn.Who.Id), out var at) && at < back)
        {
            _noted.TryRemove((workshop.Id, turn.Who.Id), out _);
        }

        return Workshop.Refuse(forgotten, turn.SentAt, time.GetUtcNow());
    }

    public async ValueTask NoteAsync(Turn turn, WorkshopId id, Act act, CancellationToken cancellationToken)
    {
        if (act == Act.AskAboutOneself
            || (_noted.TryGetValue((id, turn.Who.Id), out var at) && time.GetUtcNow() - at < Fresh)
            || await attendance.IsSeenAsync(id, turn.Who.Id, cancellationToken))
        {
            return;
        }

        if (_noted.Count >= MostKnown)
        {
            _noted.Clear();
        }

        await traces.NoteAsync(turn.Who.Id, id, cancellationToken);
        _noted[(id, turn.Who.Id)] = time.GetUtcNow();
    }
}

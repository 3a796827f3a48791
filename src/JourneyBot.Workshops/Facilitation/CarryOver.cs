using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Facilitation;

/// <param name="Waiting">How many of them wait among the parked ones, since they mean nothing without what they pointed at.</param>
public sealed record Carried(int Count, int Waiting, bool WasThere)
{
    /// <summary>Of the persona.</summary>
    public string? Name { get; init; }
}

/// <summary>
/// Takes parked points and the persona of an earlier workshop of the same conversation into the open one. Every row has its key from what
/// it repeats, so a second press, another facilitator's, or one after a crash writes the rows that lack and no other (decision 0011).
/// </summary>
public sealed class CarryOver(IWorkshopStore workshops, IEntryStore entries, IAuthors authors, TimeProvider time)
{
    /// <summary>So far back is looked.</summary>
    private const int MostEarlier = 6;

    private const int MostPersonas = 3;

    public async Task<Carriable> FindAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var earlier = await EarlierAsync(workshop, cancellationToken);
        var personas = new List<EarlierPersona>();
        int? parked = null;
        foreach (var one in earlier)
        {
            var journey = await FoldAsync(one, cancellationToken);
            parked ??= Parking.Of(journey).Count;
            if (journey.Persona.Name is { } name && !personas.Exists(known => Folding.Fold(known.Name) == Folding.Fold(name)))
            {
                personas.Add(new EarlierPersona(one.Id, name));
            }
        }

        return new Carriable(parked ?? 0, [.. personas.Take(MostPersonas)]);
    }

    /// <summary>What the last workshop left parked. Where an entry stands on its own it counts at once; else it waits among the parked ones.</summary>
    public async Task<Outcome<Carried>> ParkedAsync(Workshop workshop, Person who, CancellationToken cancellationToken)
    {
        if (Refuse(workshop, who) is { } no)
        {
            return no;
        }

        var points = await EarlierAsync(workshop, cancellationToken) is [var last, ..] ? Parking.Of(await FoldAsync(last, cancellationToken)) : [];
        if (points.Count == 0)
        {
            return new NothingToCarryOver();
        }

        var (now, wasThere) = (time.GetUtcNow(), true);
        for (var i = 0; i < points.Count; i++)
        {
            var (point, at) = (points[i], now.AddTicks(i));
            var operation = Operation.Of("carried", workshop.Id.Value, point.Identity);
            wasThere &= !await AddAsync(workshop, point.Step, operation, new Contribution(point.Form, point.Answers), at, cancellationToken);
            if (!point.Stands)
            {
                await AddAsync(workshop, point.Step, Operation.Of("parked", operation), new SetAside(operation, Aside.Parked), at, cancellationToken);
            }
        }

        return new Carried(points.Count, points.Count(point => !point.Stands), wasThere);
    }

    /// <param name="from">The workshop whose persona is meant; null: the newest that has one.</param>
    public async Task<Outcome<Carried>> PersonaAsync(Workshop workshop, Person who, WorkshopId? from, CancellationToken cancellationToken)
    {
        if (Refuse(workshop, who) is { } no)
        {
            return no;
        }

        foreach (var earlier in await EarlierAsync(workshop, cancellationToken))
        {
            if ((from is null || earlier.Id == from) && (await FoldAsync(earlier, cancellationToken)).Persona is { Name: not null } persona)
            {
                return await TakeAsync(workshop, earlier, persona, cancellationToken);
            }
        }

        return new NothingToCarryOver();
    }

    private async Task<Outcome<Carried>> TakeAsync(
        Workshop workshop, Workshop earlier, Steps.Persona.JourneyPersona persona, CancellationToken cancellationToken)
    {
        var operation = Operation.Of("carried", workshop.Id.Value, earlier.Id.Value, "persona");
        var here = await FoldAsync(workshop, cancellationToken);
        if (here.Ledger.Find(operation) is null && here.Persona.Name is { } name)
        {
            return new PersonaIsThereAlready(name);
        }

        var isNew = await AddAsync(workshop, StepId.Persona, operation, persona.ToContribution(), time.GetUtcNow(), cancellationToken);
        return new Carried(1, 0, !isNew) { Name = persona.Name };
    }

    private static Refusal? Refuse(Workshop workshop, Person who) =>
        workshop.IsEnded ? new WorkshopHasEnded()
        : Authority.Refuse(workshop, who.Id, Act.CarryOver) is { } no ? no
        // It ends at the persona and is handed over from there: what was parked has no place in it.
        : workshop.IsPreparation ? new NothingToCarryOver()
        : null;

    /// <summary>Whether it is new.</summary>
    private async Task<bool> AddAsync(
        Workshop workshop, StepId step, string operation, Payload payload, DateTimeOffset at, CancellationToken cancellationToken) =>
        await entries.AddAsync(
            workshop.Id, new Entry(new EntryKey(step, CarriedOver.Author, operation), at, payload, operation), cancellationToken) is null;

    /// <summary>The workshops that were held here before, newest first.</summary>
    private async Task<IReadOnlyList<Workshop>> EarlierAsync(Workshop workshop, CancellationToken cancellationToken)
    {
        var found = new List<Workshop>();
        for (var next = workshop.Opening.Previous; next is { } id && found.Count < MostEarlier;)
        {
            if (await workshops.FindAsync(id, cancellationToken) is not { Value: { IsEnded: true, IsPreparation: false } earlier }
                || earlier.Opening.Conversation != workshop.Opening.Conversation || !Authority.IsOfTenant(earlier, workshop.Opening.Tenant))
            {
                break;
            }

            found.Add(earlier);
            next = earlier.Opening.Previous;
        }

        return found;
    }

    private async Task<Journey> FoldAsync(Workshop workshop, CancellationToken cancellationToken) => Journey.Fold(
        await entries.ReadAsync(workshop.Id, cancellationToken), await authors.LeadersAsync(workshop, cancellationToken));
}

using System.Collections.Concurrent;
using JourneyBot.Testing;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Votes;
using Xunit;

namespace JourneyBot.Storage.Tests.Faults;

/// <summary>One workshop at its touchpoints, the use cases over a store that fails, and the store itself to look at.</summary>
internal sealed class FaultyStage(Host faulty, Host direct) : ICardPoster
{
    public static readonly Person Ann = new(new ParticipantId("ann"), "Ann");
    public static readonly Person Ben = new(new ParticipantId("ben"), "Ben");
    private static readonly DateTimeOffset s_began = new(2026, 12, 1, 8, 0, 0, TimeSpan.Zero);
    private readonly ConcurrentQueue<CardKind> _cards = new();

    public WorkshopId Id { get; private set; } = new($"w{Guid.NewGuid():N}");

    public ConversationKey Chat { get; } = new($"chat-{Guid.NewGuid():N}");

    public FakeTime Time { get; } = new();

    public Host Faulty => faulty;

    public Host Direct => direct;

    /// <summary>Posted so far.</summary>
    public IReadOnlyList<CardKind> Cards => [.. _cards];

    public Opening Opening => new(Id, Chat, "{}", $"tenant-{Chat.Value}", Language.English);

    /// <summary>A vote is open in it, and a transition of it owes three cards.</summary>
    public async Task OpenAsync()
    {
        var round = new VoteRound(StepId.Touchpoints, 1, 3, [new("identity", "K7MQ"), new("another", "3F2A")], "open", s_began);
        var workshop = Workshop.Start(Opening, Ann, "begin", s_began) with { Step = StepId.Touchpoints, Furthest = StepId.Touchpoints, Votes = [round] };
        var transition = new Transition(
            1, "begin", StepId.Phases, StepId.Touchpoints, Ann.Id, s_began, [], [new(CardKind.Summary, StepId.Phases), new(CardKind.Form, StepId.Touchpoints), new(CardKind.Board, StepId.Touchpoints)]);
        Assert.True(await direct.Workshops.CreateAsync(workshop, transition, CancellationToken.None));
        Assert.True(await direct.Workshops.PointAsync(Chat, Id, null, CancellationToken.None));
    }

    public Task<Posted> PostAsync(Workshop workshop, CardKind kind, StepId step, CancellationToken cancellationToken)
    {
        _cards.Enqueue(kind);
        return Task.FromResult(new Posted(DebtState.Sent, $"message {_cards.Count}"));
    }

    public async Task<Stored<Workshop>> SeenAsync() => (await faulty.Workshops.FindAsync(Id, CancellationToken.None))!;

    public async Task AddAsync()
    {
        var form = StepCatalog.Of(StepId.Actions).Forms[0];
        var submit = new SubmitContribution(faulty.Entries, new EntryWriter(faulty.Entries, Time), new Attendance(faulty.Participants, Time), Time);
        var submission = new Submission(form, [new RawAnswers { ["what"] = "looks at arrivals" }], Ben, "card", "delivery", new DateOnly(2026, 12, 1));
        var saved = (await submit.RunAsync((await SeenAsync()).Value, submission, CancellationToken.None)).Require();
        Assert.Single(saved.Entries);
    }

    public async Task NextAsync()
    {
        var move = new MoveWorkshop(faulty.Workshops, faulty.Entries, faulty.Activity, new KnownAuthors(), Time);
        var moved = (await move.AdvanceAsync(await SeenAsync(), Ann, StepId.Touchpoints, "next", CancellationToken.None)).Require();
        Assert.Equal(StepId.Emotions, moved.Workshop.Step);
    }

    public async Task StartAsync(string operation)
    {
        var start = new StartWorkshop(faulty.Workshops, faulty.Activity, Time);
        Id = (await start.RunAsync(Opening, Ann, operation, CancellationToken.None)).Require().Id;
    }

    public async Task EndAsync()
    {
        var seen = (await direct.Workshops.FindAsync(Id, CancellationToken.None))!;
        var ended = seen.Value with { EndedAt = s_began, Version = 2, LastOperation = "end" };
        Assert.True(await direct.Workshops.CommitAsync(
            seen, ended, new Transition(2, "end", StepId.Touchpoints, null, Ann.Id, s_began, [], []), CancellationToken.None));
    }

    public async Task VoteAsync(string delivery, params string[] labels)
    {
        var cast = new CastBallot(faulty.Ballots, new Attendance(faulty.Participants, Time), Time);
        (await cast.RunAsync((await SeenAsync()).Value, Ben, new Casting(null, labels), delivery, CancellationToken.None)).Require();
    }

    /// <summary>Each time another host, after the claim of the one before.</summary>
    public async Task SettleAsync()
    {
        Time.Advance(SettleDebts.Claim);
        var workshop = await SeenAsync();
        var settle = new SettleDebts(faulty.Workshops, this, new HostName($"{Guid.NewGuid()}"), Time);
        Assert.True((await settle.RunAsync(workshop.Value, 1, isSweep: true, CancellationToken.None)).IsPaid);
    }

    public Task ChooseAsync(Language language) =>
        new Attendance(faulty.Participants, Time).ChooseAsync(Id, Ben, language, CancellationToken.None);

    /// <summary>As the painter does; a lease that is there already by this host is its own.</summary>
    public async Task LeaseAsync()
    {
        var seen = await faulty.Boards.FindAsync(Id, StepId.Touchpoints, CancellationToken.None);
        if (seen?.Value.Painter == "me")
            return;
        var board = new PostedBoard(StepId.Touchpoints, "message", "fingerprint", s_began, "me", Time.Now);
        if (await faulty.Boards.SaveAsync(Id, seen, board, CancellationToken.None) is null)
            Assert.Equal("me", (await faulty.Boards.FindAsync(Id, StepId.Touchpoints, CancellationToken.None))?.Value.Painter);
    }
}

using JourneyBot.Boards;
using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Leading;
using JourneyBot.Links;
using JourneyBot.Storage;
using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Moq;
using Xunit;

namespace JourneyBot.Tests.Boards;

/// <summary>One workshop, one painter, and a channel that tells what it was given.</summary>
internal sealed class BoardScene : IDisposable
{
    private static readonly Person Leader = new(new ParticipantId("aiko"), "Aiko");
    private readonly InMemoryStore _store = new();
    private readonly Journeys _journeys;
    private readonly BoardPainter _painter;
    private readonly SettleDebts _settle;
    private readonly SubmitContribution _submit;
    private readonly MoveWorkshop _move;
    private WorkshopId _id = new("none");
    private int _number;

    public BoardScene()
    {
        var host = new HostName("this-host");
        var actions = new CardActions(ActionMode.Execute);
        var dirty = new DirtyBoards(_store.Activity, Time);
        var ballots = new BallotBox(_store.Ballots);
        _journeys = new Journeys(_store.Entries, new KnownAuthors(), ballots, dirty, Time);
        var marks = new MarkDone(_store.Ballots, new Attendance(_store.Participants, Time), Time);
        var react = new React(_store.Ballots, _store.Participants, new Attendance(_store.Participants, Time), Time);
        var drawing = new BoardDrawing(new StatusReader(_journeys, _store.Participants, marks, react, Time), ballots, actions);
        var signer = new LinkSigner(new LinkKeys(Keys, LinkSettings.None, Time), Time);
        var final = new FinalDrawing(_journeys, react, new MapLinks(signer, LinkSettings.None, _store.Workshops, Time), new FollowLinks(signer, _store.Workshops, new Admission(new Presence(_store.Memberships, Time)), Time), actions);
        var owed = new OwedCards(_journeys, new FormDrawing(_journeys, () => "draft", _ => null, actions), new BallotDrawing(_journeys, ballots, _ => null, actions), final, actions);
        _painter = new BoardPainter(_store.Workshops, _store.Boards, drawing, Channel, new PainterClock(Time, host));
        _settle = new SettleDebts(_store.Workshops, new CardPoster(Channel, _store.Boards, drawing, owed, Time), host, Time);
        _submit = new SubmitContribution(_store.Entries, new EntryWriter(_store.Entries, Time), new Attendance(_store.Participants, Time), Time);
        _move = new MoveWorkshop(_store.Workshops, _store.Entries, _store.Activity, new KnownAuthors(), Time);
    }

    /// <summary>The same key for every period.</summary>
    private static IKeyValueStore Keys { get; } = Mock.Of<IKeyValueStore>(store =>
        store.FindAsync(It.IsAny<string>(), It.IsAny<CancellationToken>()) == Task.FromResult<string?>(Convert.ToBase64String(new byte[32])));

    public FakeTime Time { get; } = new();

    public UpdatedCards Channel { get; } = new();

    public async Task StartAsync()
    {
        var opening = new Opening(_id, new ConversationKey("chat"), "{}", "tenant", Language.English);
        var started = await new StartWorkshop(_store.Workshops, _store.Activity, Time).RunAsync(opening, Leader, "start", CancellationToken.None);
        _id = started.Require().Id;
        await SettleAsync();
    }

    public async Task ContributeAsync(StepId step, string field, string text)
    {
        var form = StepCatalog.Of(step).Forms[0];
        var draft = $"draft-{++_number}";
        var submission = new Submission(form, [new RawAnswers { [field] = text }], Leader, draft, draft, new DateOnly(2026, 12, 1));
        (await _submit.RunAsync((await WorkshopAsync()).Value, submission, CancellationToken.None)).Require();
    }

    public async Task NextAsync()
    {
        var seen = await WorkshopAsync();
        (await _move.AdvanceAsync(seen, Leader, seen.Value.Step, $"next-{++_number}", CancellationToken.None)).Require();
        await SettleAsync();
    }

    /// <summary>What forms are drawn from here.</summary>
    public async Task<Journey> LastJourneyAsync() => await _journeys.LastAsync((await WorkshopAsync()).Value, CancellationToken.None);

    public void Dispose() => _journeys.Dispose();

    public Task<bool> PaintAsync() => _painter.PaintAsync(_id, CancellationToken.None);

    public Task<bool> PaintLaterAsync()
    {
        Time.Advance(BoardPainter.Interval);
        return PaintAsync();
    }

    public async Task<string> MessageOfAsync(StepId step) =>
        (await _store.Boards.FindAsync(_id, step, CancellationToken.None))!.Value.Message;

    public async Task LeaseToAnotherAsync(TimeSpan time)
    {
        var seen = await _store.Boards.FindAsync(_id, StepId.Theme, CancellationToken.None);
        var lease = seen!.Value with { Painter = "another-host", LeaseUntil = Time.Now + time };
        Assert.NotNull(await _store.Boards.SaveAsync(_id, seen, lease, CancellationToken.None));
    }

    private async Task SettleAsync()
    {
        var workshop = (await WorkshopAsync()).Value;
        Assert.True((await _settle.RunAsync(workshop, workshop.Version, isSweep: false, CancellationToken.None)).IsPaid);
    }

    private async Task<Stored<Workshop>> WorkshopAsync() => (await _store.Workshops.FindAsync(_id, CancellationToken.None))!;
}

using System.Globalization;
using JourneyBot.Testing;
using JourneyBot.Testing.Stores;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>The use cases on one store in memory, under a clock that tests move. Each is as another host would have it. Ann leads.</summary>
internal sealed class Stage
{
    public static readonly Person Ann = new(Journal.Ann, "Ann");
    public static readonly Person Ben = new(Journal.Ben, "Ben");

    private static readonly DateOnly Today = new(2026, 12, 1);
    private int _deliveries;

    public Stage()
    {
        Writer = new EntryWriter(Store.Entries, Time);
        Attendance = new Attendance(Store.Participants, Time);
        Start = new StartWorkshop(Store.Workshops, Store.Activity, Time);
        Submit = new SubmitContribution(Store.Entries, Writer, Attendance, Time);
        Import = new AddImported(Store.Entries, Writer, Attendance, Time);
        Withdraw = new WithdrawEntry(Store.Entries, Writer, Time);
        Edit = new EditEntry(Store.Entries, Writer, Time);
        SetAside = new SetEntryAside(Store.Entries, Writer, Time);
        Merge = new MergeActions(Store.Entries, Writer, Time);
        Arrange = new ArrangeJourney(Store.Entries, Writer, Time);
        Move = new MoveWorkshop(Store.Workshops, Store.Entries, Store.Activity, new KnownAuthors(), Time);
        Hold = new HoldVote(Store.Workshops, Store.Entries, Store.Activity, Time);
        Cast = new CastBallot(Store.Ballots, Attendance, Time);
    }

    public InMemoryStore Store { get; } = new();

    public FakeTime Time { get; } = new();

    public RecordingPoster Poster { get; } = new();

    public EntryWriter Writer { get; }

    public Attendance Attendance { get; }

    public StartWorkshop Start { get; }

    public SubmitContribution Submit { get; }

    public AddImported Import { get; }

    public WithdrawEntry Withdraw { get; }

    public EditEntry Edit { get; }

    public SetEntryAside SetAside { get; }

    public MergeActions Merge { get; }

    public ArrangeJourney Arrange { get; }

    public MoveWorkshop Move { get; }

    public HoldVote Hold { get; }

    public CastBallot Cast { get; }

    public static CancellationToken None => CancellationToken.None;

    public static Opening Opening(string conversation = "chat", Language language = Language.English) =>
        new(default, new ConversationKey(conversation), "{}", "tenant", language);

    public SettleDebts Settle(string host = "host") => new(Store.Workshops, Poster, new HostName(host), Time);

    /// <summary>A workshop that Ann started and that stands at this step, whatever its checks would say.</summary>
    public async Task<Workshop> OpenAsync(StepId step = StepId.Theme)
    {
        var workshop = (await Start.RunAsync(Opening(), Ann, "start", None)).Require();
        if (step == StepId.Theme)
        {
            return workshop;
        }

        var there = workshop with { Step = step, Furthest = step, Visit = 2, Version = 2, LastOperation = "jump" };
        var jump = new Transition(2, "jump", StepId.Theme, step, Ann.Id, Time.Now, [], []);
        Assert.True(await Store.Workshops.CommitAsync(await SeenAsync(workshop), there, jump, None));
        return there;
    }

    public async Task<Stored<Workshop>> SeenAsync(Workshop workshop) => (await Store.Workshops.FindAsync(workshop.Id, None))!;

    public async Task<Workshop> NowAsync(Workshop workshop) => (await SeenAsync(workshop)).Value;

    public async Task<Journey> FoldAsync(Workshop workshop) => Journey.Fold(await EntriesAsync(workshop), workshop.Facilitators);

    public Task<IReadOnlyList<Entry>> EntriesAsync(Workshop workshop) => Store.Entries.ReadAsync(workshop.Id, None);

    /// <summary>An id that no message or press had yet.</summary>
    public string Delivery() => $"delivery {(++_deliveries).ToString(CultureInfo.InvariantCulture)}";

    public Request Ask(Person who, string? draft = null, string? delivery = null)
    {
        delivery ??= Delivery();
        return new Request(who, draft ?? delivery, delivery);
    }

    public Task<Outcome<Edited>> EditAsync(Workshop workshop, string label, string text, Request? request = null, Person? who = null) =>
        Edit.ReadAsync(workshop, request ?? Ask(who ?? Ben), label, text, Today, None);

    /// <summary>Ben presses Add on the form card that all share.</summary>
    public Task<Outcome<Saved>> PressAsync(Workshop workshop, StepId step, RawAnswers answers, string? delivery = null, Person? who = null) =>
        SubmitAsync(workshop, StepCatalog.Of(step).Forms[0], [answers], "card", delivery ?? Delivery(), who);

    public Task<Outcome<Saved>> SubmitAsync(
        Workshop workshop, Form form, IReadOnlyList<RawAnswers> answers, string draft, string delivery, Person? who = null) =>
        Submit.RunAsync(workshop, new Submission(form, answers, who ?? Ben, draft, delivery, Today), None);

    /// <summary>Ben adds an action; its identity.</summary>
    public async Task<string> DoAsync(Workshop workshop, string what, Person? who = null) =>
        (await PressAsync(workshop, StepId.Actions, new() { ["what"] = what }, who: who)).Require().Entries[0].Entry.Identity;
}

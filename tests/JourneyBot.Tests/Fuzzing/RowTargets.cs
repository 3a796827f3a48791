using System.Text;
using System.Text.Json;
using JourneyBot.Storage.Documents;
using JourneyBot.Testing.Stores;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Files;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Summaries;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>Rows as they might stand in a damaged store, and files that somebody hands in to be restored.</summary>
internal static class RowTargets
{
    /// <summary>A row that we did not write so: the turn that meets it ends with an apology, and other workshops go on (DamagedRowTests).</summary>
    private static readonly Type[] Damaged =
        [typeof(JsonException), typeof(InvalidDataException), typeof(InvalidOperationException), typeof(KeyNotFoundException), typeof(FormatException), typeof(ArgumentException), typeof(NullReferenceException), typeof(IndexOutOfRangeException)];

    private static readonly DateTimeOffset At = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ParticipantId Ken = new("ken");
    private static readonly EntryKey Key = new(StepId.Actions, Ken, "0123456789ABCDEFGHJK");

    public static IEnumerable<Target> All { get; } =
    [
        Target.Json("payloads", [.. Payloads().Select(PayloadJson.Write)], Payload, Damaged),
        Target.Json("entry rows", [.. Payloads().Select(payload => EntryDocument.Write(new Entry(Key, At, payload, "delivery")))], text => EntryDocument.Read(Key, text), Damaged),
        Target.Json("header rows", [HeaderDocument.Write(Workshop())], text => HeaderDocument.Read(text), Damaged),
        Target.Json("transition rows", [TransitionDocument.Write(Transition())], text => TransitionDocument.Read(text), Damaged),
        Target.Json("ballot rows", [BallotDocument.Write(new Ballot("measures-1", Ken, [new("K7MQ", 1)], ["one"], At) { Comment = "x" })], text => BallotDocument.Read(text), Damaged),
        Target.Json("participant rows", [ParticipantDocument.Write(new Participant(Ken, "Ken", "Sales", Language.Japanese, At, At))], text => ParticipantDocument.Read(text), Damaged),
        Target.Json("follower rows", [FollowerDocument.Write(new Follower(Ken, Language.English, "{}", ["one"], At))], text => FollowerDocument.Read(text), Damaged),
        Target.Json("membership rows", [MembershipDocument.Write(new Membership(new("team"), false, At))], text => MembershipDocument.Read(new("team"), text), Damaged),
        Target.Json("board rows", [BoardDocument.Write(new PostedBoard(StepId.Theme, "m", "f", At, "host", At))], text => BoardDocument.Read(text), Damaged),
        new("restored files", [Encoding.UTF8.GetString(JsonFile.Write(Files.Files.Of("retail", Language.Japanese)))], RestoreAsync) { IsJson = true, Share = 4 },
    ];

    /// <summary>What is read may be written again, and folded with others.</summary>
    private static void Payload(string text)
    {
        var payload = PayloadJson.Read(text);
        PayloadJson.Write(payload);
        Journey.Fold([new Entry(Key, At, payload, "delivery"), new Entry(Key with { Operation = "B" }, At, Payloads()[0], "other")], [Ken]);
    }

    /// <summary>What is accepted becomes a workshop that can be shown and saved again.</summary>
    private static async Task RestoreAsync(string text)
    {
        if (JsonFileReader.Read(Encoding.UTF8.GetBytes(text)) is { } saved)
        {
            var restored = await Restored.IntoAsync(new InMemoryStore(), saved);
            FinalSummary.Write(restored.Journey, 5, Language.English);
            JsonFile.Write(restored);
        }
    }

    private static IReadOnlyList<Payload> Payloads() =>
    [
        new Contribution("actions", new() { { "what", "looks around" }, { "tone", "good" } }) { OnBehalfOf = "Sales" },
        new Edit(Key.Identity, new() { { "what", "waits" } }), new Placement("K7MQ", "3F2A"), new Withdraw(Key.Identity), new Restore(Key.Identity),
        new Merge(Key.Identity, "B"), new SetAside(Key.Identity, Aside.Parked), new UnknownPayload("later", """{"v":2,"kind":"later","x":[1]}"""),
    ];

    private static Workshop Workshop()
    {
        var opening = new Opening(new("w1"), new("chat"), "{}", "tenant", Language.Japanese) { Previous = new("w0") };
        return Workshops.Workshop.Start(opening, new Workshops.Person(Ken, "Ken"), "start", At) with
        {
            Votes = [new VoteRound(StepId.Measures, 1, 3, [new("B", "K7MQ")], "vote", At)], Timebox = Timebox.Of(10, At), Plan = TimePlan.For(90, StepId.Theme, At), Prepared = new("p1"),
        };
    }

    private static Transition Transition() =>
        new(2, "next", StepId.Theme, StepId.Persona, Ken, At, ["Finding.NoStart"], [new(CardKind.Form, StepId.Persona), new(CardKind.Board, StepId.Persona, DebtState.Sent, "m")], "host", At) { Change = "x" };
}

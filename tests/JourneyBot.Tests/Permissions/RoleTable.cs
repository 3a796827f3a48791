using JourneyBot.Carrying;
using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Grouping;
using JourneyBot.Guiding;
using JourneyBot.Importing;
using JourneyBot.Leading;
using JourneyBot.Maps;
using JourneyBot.Panels;
using JourneyBot.Preparing;
using JourneyBot.Privacy;
using JourneyBot.Restoring;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Tests.Permissions;

/// <summary>Who may give which command: one row for each command there is. A new command is a line here.</summary>
internal static class RoleTable
{
    private static readonly FormRef Actions = new(StepId.Actions, "actions");
    private static readonly FormRef Measures = new(StepId.Measures, "measures");
    private static readonly DateTimeOffset Begin = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Asker[] InTheGroup = [Asker.Facilitator, Asker.Author, Asker.Participant, Asker.Observer, Asker.Stranger];

    public static IReadOnlyList<Row> Rows { get; } =
    [
        // What anybody reads and says of themselves.
        new(typeof(ShowStatus), "`status`", Who.Anybody) { Press = _ => new ShowStatus(), FromAfar = true },
        new(typeof(ShowSummary), "`summary`", Who.Anybody) { Press = _ => new ShowSummary() },
        new(typeof(ShowHistory), "`history K7MQ`", Who.Anybody) { Type = at => $"history {at.LabelOf(at.Measure)}" },
        new(typeof(ShowParked), "`parked`", Who.Anybody) { Press = _ => new ShowParked(), FromAfar = true },
        new(typeof(ShowNeeds), "`needs`", Who.Anybody) { Press = _ => new ShowNeeds() },
        new(typeof(ShowMatrix), "`matrix`", Who.Anybody) { Press = _ => new ShowMatrix() },
        new(typeof(ShowInterviewGuide), "`interview guide`", Who.Anybody) { Type = _ => "interview guide" },
        new(typeof(ShowMap), "`map`", Who.Anybody) { Press = _ => new ShowMap((int?)null) },
        new(typeof(ExportFiles), "`export`", Who.Anybody) { Press = _ => new ExportFiles() },
        new(typeof(ShowBallot), "the open vote's ballot", Who.Anybody) { Press = _ => new ShowBallot(), Given = Voting },
        new(typeof(PostForm), "`form`", Who.Anybody) { Press = _ => new PostForm() },
        new(typeof(OpenForm), "a form for oneself", Who.Anybody) { Press = _ => new OpenForm(Actions) },
        new(typeof(TurnPage), "another page of choices", Who.Anybody) { Press = _ => new TurnPage(Measures, "page", [], 0) },
        new(typeof(SuggestGroups), "`suggest`", Who.Anybody) { Press = _ => new SuggestGroups(), FromAfar = true },
        new(typeof(ShowDuplicates), "`duplicates`", Who.Anybody) { Press = _ => new ShowDuplicates(), FromAfar = true },
        new(typeof(OpenAnswer), "`otherwise`", Who.Anybody) { Press = _ => new OpenAnswer() },
        new(typeof(GiveAnswer), "`agree`, `otherwise: ...`", Who.Anybody) { Press = _ => new GiveAnswer(Stance.Agree, null), Writes = true },
        new(typeof(ChooseLanguage), "`language`", Who.Anybody) { Type = _ => "language", Writes = true },
        new(typeof(ChooseDepartment), "`department ...`", Who.Anybody) { Type = _ => "department sales", Writes = true },
        new(typeof(Observe), "`observe`", Who.Anybody) { Type = _ => "observe", Writes = true },
        new(typeof(Join), "`join`", Who.Anybody) { Type = _ => "join", Writes = true },
        new(typeof(ShowHelp), "`help`", Who.Everywhere) { Press = _ => new ShowHelp() },
        new(typeof(ShowExample), "`example`", Who.Everywhere) { Press = _ => new ShowExample() },
        new(typeof(ShowPrivacy), "`privacy`", Who.Everywhere) { Press = _ => new ShowPrivacy() },
        new(typeof(AskToEraseMe), "`erase me`", Who.Everywhere) { Press = _ => new AskToEraseMe() },
        new(typeof(EraseMe), "`erase me: yes`", Who.Everywhere) { Press = _ => new EraseMe("of somebody else") },
        new(typeof(Follow), "`follow`, the button on a summary", Who.Holders) { Press = at => new Follow(at.FollowLink), Writes = true },
        new(typeof(StopFollowing), "`unfollow`, the button in private", Who.Holders) { Press = at => new StopFollowing(at.StopLink), But = new Dictionary<Asker, Type?> { [Asker.Removed] = null } },

        // What whoever takes part does.
        new(typeof(Contribute), "*Add* on a form", Who.Participants) { Press = _ => new Contribute(Actions, "add", []), Inputs = _ => new { what = "compares" }, Writes = true },
        new(typeof(FreeText), "anything else that is said", Who.Participants) { Type = _ => "compares prices", Given = (_, workshop) => workshop with { Step = StepId.Actions }, Writes = true },
        new(typeof(Skip), "`skip`", Who.Anybody) { Type = _ => "skip" },
        new(typeof(More), "`more`", Who.Anybody) { Type = _ => "more" },
        new(typeof(Cancel), "`cancel`", Who.Anybody) { Type = _ => "cancel" },
        new(typeof(OpenImport), "`import`", Who.Anybody) { Press = _ => new OpenImport(Actions) },
        new(typeof(PreviewImport), "`import ...`", Who.Anybody) { Press = _ => new PreviewImport(string.Empty, "pasted", Actions), Inputs = _ => new { pasted = Setting.List } },
        new(typeof(TakeImport), "*Add* below one's own list", Who.Participants) { Press = at => new TakeImport(at.PastedKey()), Before = Paste, Inputs = _ => new { pasted = Setting.List }, Writes = true },
        new(typeof(DropImport), "*Cancel* below one's own list", Who.Anybody) { Press = at => new DropImport(at.PastedKey()), Before = Paste, Inputs = _ => new { pasted = Setting.List } },
        new(typeof(TakeGroups), "suggested groups as phases", Who.Participants) { Press = at => new TakeGroups([new Grouped("Look", [at.LabelOf(at.First)])], "groups"), FromAfar = true, Writes = true },
        new(typeof(GiveVotes), "*Vote* on a ballot", Who.Participants) { Press = _ => new GiveVotes("measures-1", []), Inputs = at => new { votes = at.LabelOf(at.Measure) }, Given = Voting, Writes = true },
        new(typeof(SetDone), "`done`, `not done`", Who.Participants) { Press = at => new SetDone(true, at.Workshop.Visit), Writes = true },
        new(typeof(TakeOver), "`take over`, when all facilitators are away", Who.Participants) { Type = _ => "take over", Writes = true, But = new Dictionary<Asker, Type?> { [Asker.Facilitator] = typeof(LeadsAlready) } },

        // One's own, or by a facilitator.
        new(typeof(Undo), "`undo`, `undo K7MQ`", Who.Authors, typeof(OnlyTheAuthorWithdraws)) { Type = at => $"undo {at.LabelOf(at.Measure)}", Writes = true },
        new(typeof(TakeBack), "*Undo* on a form", Who.Authors, typeof(OnlyTheAuthorWithdraws)) { Press = at => new TakeBack(at.Measure.Identity, "back"), Writes = true },
        new(typeof(PutBack), "`restore K7MQ`", Who.Authors, typeof(OnlyTheAuthorWithdraws)) { Press = at => new PutBack(at.TakenBack.Identity, "put"), Writes = true },
        new(typeof(Rewrite), "`edit K7MQ ...`", Who.Authors, typeof(OnlyTheAuthorEdits)) { Type = at => $"edit {at.LabelOf(at.Measure)} ring up", Writes = true },
        new(typeof(OpenEdit), "*Change* on a form", Who.Authors, typeof(OnlyTheAuthorEdits)) { Press = at => new OpenEdit(at.Measure.Identity) },
        new(typeof(SaveEdit), "*Save* of a change", Who.Authors, typeof(OnlyTheAuthorEdits)) { Press = at => new SaveEdit(Measures, at.Measure.Identity, "edit", []), Inputs = _ => new { what = "ring up" }, Writes = true },
        new(typeof(MergeInto), "`merge K7MQ into 3F2A`", Who.Authors, typeof(OnlyTheAuthorMerges)) { Press = at => new MergeInto(at.LabelOf(at.First), at.LabelOf(at.Second), "merge"), FromAfar = true, Writes = true },
        new(typeof(Decide), "`not now K7MQ: ...`", Who.Authors, typeof(OnlyWhoNamedItPutsOff)) { Type = at => $"not now {at.LabelOf(at.Feeling)}: too costly", Writes = true, But = new Dictionary<Asker, Type?> { [Asker.Observer] = typeof(ObserversOnlyRead) } },

        // What facilitators do.
        new(typeof(Advance), "`next`", Who.Facilitators, typeof(OnlyTheFacilitatorAdvances)) { Press = _ => new Advance(StepId.Theme, "next"), Given = (_, workshop) => workshop with { Step = StepId.Theme }, FromAfar = true, Writes = true },
        new(typeof(GoBack), "`back`", Who.Facilitators, typeof(OnlyTheFacilitatorAdvances)) { Press = _ => new GoBack(StepId.Measures, "back"), FromAfar = true, Writes = true },
        new(typeof(End), "`end`", Who.Facilitators, typeof(OnlyTheFacilitatorEnds)) { Press = _ => new End("end"), FromAfar = true, Writes = true },
        new(typeof(Silence), "`silent`, `reveal`", Who.Facilitators, typeof(OnlyTheFacilitatorSilences)) { Press = _ => new Silence(true, "silent"), FromAfar = true, Writes = true },
        new(typeof(OpenVote), "`vote`", Who.Facilitators, typeof(OnlyTheFacilitatorHoldsVotes)) { Press = _ => new OpenVote(StepId.Measures, 1, null), FromAfar = true, Writes = true },
        new(typeof(CloseVote), "`close vote`", Who.Facilitators, typeof(OnlyTheFacilitatorHoldsVotes)) { Press = _ => new CloseVote("measures-1"), Given = Voting, FromAfar = true, Writes = true },
        new(typeof(PutAside), "`hide`, `park`, `unhide`", Who.Facilitators, typeof(OnlyTheFacilitatorSetsAside)) { Press = at => new PutAside(at.LabelOf(at.Measure), Aside.Parked), FromAfar = true, Writes = true },
        new(typeof(MakePlan), "`plan 90`", Who.Facilitators, typeof(OnlyTheFacilitatorKeepsTime)) { Press = _ => new MakePlan(90), FromAfar = true, Writes = true },
        new(typeof(SetTime), "`time 10`", Who.Facilitators, typeof(OnlyTheFacilitatorKeepsTime)) { Press = _ => new SetTime(10), FromAfar = true, Writes = true },
        new(typeof(ExtendTime), "`extend 5`", Who.Facilitators, typeof(OnlyTheFacilitatorKeepsTime)) { Press = _ => new ExtendTime(5, "extend"), Given = Timed, FromAfar = true, Writes = true },
        new(typeof(PauseTime), "`pause`", Who.Facilitators, typeof(OnlyTheFacilitatorKeepsTime)) { Press = _ => new PauseTime(), Given = Timed, FromAfar = true, Writes = true },
        new(typeof(ResumeTime), "`resume`", Who.Facilitators, typeof(OnlyTheFacilitatorKeepsTime)) { Press = _ => new ResumeTime(), Given = Paused, FromAfar = true, Writes = true },
        new(typeof(Move), "`move K7MQ after 3F2A`", Who.Facilitators, typeof(OnlyTheFacilitatorArranges)) { Type = at => $"move {at.LabelOf(at.Second)} first", Writes = true },
        new(typeof(Clear), "`clear goal`", Who.Facilitators, typeof(OnlyTheFacilitatorArranges)) { Type = _ => "clear goal", Writes = true },
        new(typeof(TakeProposal), "*Take this* on the board", Who.Facilitators, typeof(OnlyTheFacilitatorArranges)) { Press = at => new TakeProposal(new FormRef(StepId.Theme, "theme"), "goal", at.LabelOf(at.Product), "take"), Writes = true },
        new(typeof(QuickStart), "`quick start`", Who.Facilitators, typeof(OnlyTheFacilitatorArranges)) { Press = _ => new QuickStart((int?)null), Writes = true },
        new(typeof(NameFacilitator), "`facilitator @name`", Who.Facilitators, typeof(OnlyTheFacilitatorNames)) { Type = _ => "facilitator <at>Kenji</at>", Writes = true },
        new(typeof(CarryParked), "`carry over`", Who.Facilitators, typeof(OnlyTheFacilitatorCarriesOver)) { Press = _ => new CarryParked() },
        new(typeof(CarryPersona), "`carry persona`", Who.Facilitators, typeof(OnlyTheFacilitatorCarriesOver)) { Press = _ => new CarryPersona(new WorkshopId("wearlier")) },
        new(typeof(TakePrepared), "`use prepared`", Who.Facilitators, typeof(OnlyWhoPreparedTakesIt)) { Press = at => new TakePrepared(at.Preparation.Id), Given = (_, workshop) => workshop with { Step = StepId.Theme, Furthest = StepId.Theme }, Writes = true },
        new(typeof(StartEmpty), "`start empty`", Who.Facilitators, typeof(OnlyWhoPreparedTakesIt)) { Press = _ => new StartEmpty() },
        new(typeof(RevokeMapLinks), "`revoke links`", Who.Facilitators, typeof(OnlyTheFacilitatorRevokes)) { Press = _ => new RevokeMapLinks(), Writes = true },
        new(typeof(AskToErase), "`erase workshop`", Who.Facilitators, typeof(OnlyTheFacilitatorErases)) { Press = _ => new AskToErase() },
        new(typeof(Erase), "`erase workshop: yes`", Who.Facilitators, typeof(OnlyTheFacilitatorErases)) { Press = _ => new Erase() },
        new(typeof(ShowPanel), "`panel` (personal chat)", Who.Anybody) { Press = _ => new ShowPanel(), FromAfar = true, But = InTheGroup.ToDictionary(asker => asker, _ => (Type?)typeof(OnlyInYourPersonalChat)) },

        // Where no workshop is yet.
        new(typeof(Start), "`start`", Who.Starters) { Type = _ => "start", Given = Ended },
        new(typeof(AskToRestore), "`restore`", Who.Starters) { Type = _ => "restore", Given = Ended },
        new(typeof(Prepare), "`prepare` (personal chat)", Who.Everywhere) { Type = _ => "prepare", But = Enum.GetValues<Asker>().Except([Asker.FacilitatorInTheirPersonalChat]).ToDictionary(asker => asker, _ => (Type?)typeof(OnlyInYourPersonalChat)) },
    ];

    private static Command Paste(Setting at) => new PreviewImport(string.Empty, "pasted", Actions);

    private static Workshop Voting(Setting at, Workshop workshop) => workshop with
    {
        Votes = [new VoteRound(StepId.Measures, 1, 3, [new VoteItem(at.Measure.Identity, at.LabelOf(at.Measure))], "vote", Begin)],
    };

    private static Workshop Timed(Setting at, Workshop workshop) => workshop with { Timebox = Timebox.Of(10, Begin) };

    private static Workshop Paused(Setting at, Workshop workshop) => workshop with { Timebox = Timebox.Of(10, Begin) with { PausedAt = Begin } };

    private static Workshop Ended(Setting at, Workshop workshop) => workshop with { EndedAt = Begin };
}

using JourneyBot.Commands;
using JourneyBot.Grouping;
using JourneyBot.Importing;
using JourneyBot.Leading;
using JourneyBot.Panels;
using JourneyBot.Preparing;
using JourneyBot.Sharing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Steps;
using Xunit;

namespace JourneyBot.Tests.Commands;

/// <summary>A command survives the way over a card; data that is not ours, or no longer, is nothing.</summary>
public sealed class CommandDataTests
{
    private static readonly FormRef Form = new(StepId.Emotions, "concern");

    internal static readonly Command[] Carried =
    [
        new Start(Language.Japanese),
        new Start(Language.English),
        new Start((Language?)null),
        new Contribute(Form, "draft", []),
        new TurnPage(Form, "draft", [], 11),
        new OpenForm(Form),
        new PostForm(),
        new JourneyBot.Guiding.QuickStart((int?)null),
        new TakeBack("K7MQ0123456789ABCDEF", "draft"),
        new PutBack("K7MQ0123456789ABCDEF", "draft"),
        new Silence(true, "1-theme-3"),
        new Silence(false, "1-theme-3"),
        new OpenEdit("K7MQ0123456789ABCDEF"),
        new OpenEdit("K7MQ0123456789ABCDEF", ShowsMore: true),
        new SaveEdit(Form, "K7MQ0123456789ABCDEF", "draft", []),
        new Advance(StepId.Theme, "1-theme"),
        new GoBack(StepId.Measures, "9-measures"),
        new End("7-measures"),
        new TakeProposal(Form, "goal", "K7MQ", "draft"),
        new OpenVote(StepId.Measures, 2, null),
        new CloseVote("measures-2"),
        new ShowBallot(),
        new GiveVotes("measures-2", []),
        new ExtendTime(5, "up-7"),
        new SetDone(true, 3),
        new JourneyBot.Sharing.ShowMatrix(),
        new ShowStatus(),
        new ShowSummary(),
        new ShowExample(),
        new ShowHelp(),
        new OpenImport(null),
        new OpenImport(Form),
        new PreviewImport(string.Empty, "draft", null),
        new PreviewImport(string.Empty, "draft", Form),
        new TakeImport(new ImportKey("K7MQ0123456789ABCDEF", "3F2A0123456789ABCDEF")),
        new DropImport(new ImportKey("K7MQ0123456789ABCDEF", "3F2A0123456789ABCDEF")),
        new SuggestGroups(),
        new ShowPanel(),
        new ShowNeeds(),
        new OpenAnswer(),
        new JourneyBot.Following.Follow("abc"),
        new JourneyBot.Following.StopFollowing("abc"),
        new JourneyBot.Privacy.ShowPrivacy(),
        new JourneyBot.Privacy.AskToEraseMe(),
        new JourneyBot.Privacy.EraseMe("K7MQ0123456789ABCDEF"),
        new JourneyBot.Privacy.AskToErase(),
        new JourneyBot.Privacy.Erase(),
        new GiveAnswer(Stance.Agree, null),
        new GiveAnswer(Stance.Otherwise, string.Empty),
        new JourneyBot.Maps.ShowMap((int?)null),
        new JourneyBot.Maps.ExportFiles(),
        new JourneyBot.Maps.RevokeMapLinks(),
        new Prepare(Language.Japanese),
        new TakePrepared(new WorkshopId("wprepared")),
        new StartEmpty(),
        new JourneyBot.Carrying.CarryParked(),
        new JourneyBot.Carrying.CarryPersona(new WorkshopId("wearlier")),
        new PauseTime(),
        new ResumeTime(),
        new SetTime(10),
        new MakePlan(90),
        new PutAside("K7MQ", Aside.Hidden),
        new PutAside("K7MQ", Aside.Parked),
        new PutAside("K7MQ", Aside.None),
        new ShowParked(),
        new Advance(StepId.Theme, "1-theme") { At = StepId.Theme },
        new ShowDuplicates(),
        new MergeInto("K7MQ", "3F2A", "draft"),
        new TakeGroups([new Grouped("比べる", ["K7MQ", "3F2A"]), new Grouped("Buy", ["7HCV"])], "draft"),
    ];

    private static readonly Command[] TypedOnly =
    [
        new Undo(null), new Move("K7MQ", null), new Clear("goal"), new ChooseLanguage(Language.English), new Skip(), new More(), new Cancel(), new FreeText("text"),
        new Rewrite("K7MQ", "text"), new JourneyBot.Guiding.ShowInterviewGuide(), new ShowHistory("K7MQ"),
        new ChooseDepartment("sales"), new NameFacilitator(), new TakeOver(), new Observe(), new Decide(Form, []), new Join(), new SetDone(false, null), new JourneyBot.Restoring.AskToRestore(Language.English),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Carried.Length)];

    [Theory, MemberData(nameof(Numbers))]
    public void Command_ReadFromWhatWasWritten_IsTheSame(int number)
    {
        var command = Carried[number];
        var bound = command with { Workshop = new WorkshopId("w0123456789") };

        Assert.Equivalent(command, CommandData.Read(CommandData.Write(command)), strict: true);
        Assert.Equivalent(bound, CommandData.Read(CommandData.Write(bound)), strict: true);
    }

    [Fact]
    public void EveryCommand_IsCarriedOrTypedOnly()
    {
        var known = typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)));

        Assert.Equal(
            known.Select(type => type.Name).Order(StringComparer.Ordinal),
            Carried.Concat(TypedOnly).Select(command => command.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(TypedOnly, command => Assert.Throws<InvalidOperationException>(() => CommandData.Write(command)));
    }

    [Fact]
    public void Inputs_AreAnswers_AndOurOwnNamesAreNot()
    {
        var data = CommandData.Write(new Contribute(Form, "draft", []) { Workshop = new WorkshopId("w1") });
        data["concern"] = "合うか心配";
        data["channel_own"] = "SNS";

        var read = Assert.IsType<Contribute>(CommandData.Read(data));

        Assert.Equal(new RawAnswers { ["concern"] = "合うか心配", ["channel_own"] = "SNS" }, read.Answers);
    }

    [Fact]
    public void NoField_IsCalledLikeANameOfOurs()
    {
        var reserved = Carried.SelectMany(command => CommandData.Write(command with { Workshop = new WorkshopId("w1") }).Keys).Append(CommandData.Find).Append(CommandData.Votes).Append(ImportData.List).Append(SharingData.Comment).ToHashSet();

        Assert.DoesNotContain(StepCatalog.All.SelectMany(step => step.Forms).SelectMany(form => form.Fields), field => reserved.Contains(field.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("do=")]
    [InlineData("do=dance")]
    [InlineData("do=panel;at=dancing")]
    [InlineData("do=time;id=-1")]
    [InlineData("do=plan")]
    [InlineData("do=takeprepared;id=../x")]
    [InlineData("do=prepare")]
    [InlineData("do=unhide")]
    [InlineData("do=NEXT;step=theme;draft=1")]
    [InlineData("do=contribute")]
    [InlineData("do=contribute;step=theme;form=theme")]
    [InlineData("do=contribute;step=dancing;form=theme;draft=1")]
    [InlineData("do=contribute;step=theme;form=;draft=1")]
    [InlineData("do=contribute;step=theme;form=theme;draft=")]
    [InlineData("do=page;step=theme;form=theme;draft=1")]
    [InlineData("do=page;step=theme;form=theme;draft=1;page=-1")]
    [InlineData("do=page;step=theme;form=theme;draft=1;page=1000")]
    [InlineData("do=page;step=theme;form=theme;draft=1;page=99999999999999")]
    [InlineData("do=open;step=theme")]
    [InlineData("do=withdraw;draft=1")]
    [InlineData("do=withdraw;id=K7MQ")]
    [InlineData("do=restore;id=K7MQ")]
    [InlineData("do=next;draft=1")]
    [InlineData("do=next;step=theme")]
    [InlineData("do=back;step=1;draft=1")]
    [InlineData("do=end")]
    [InlineData("do=take;step=theme;form=theme;draft=1;field=goal")]
    [InlineData("do=take;step=theme;form=theme;draft=1;label=K7MQ")]
    [InlineData("do=merge;label=K7MQ;into=3F2A")]
    [InlineData("do=merge;label=K7MQ;draft=1")]
    [InlineData("do=merge;into=K7MQ;draft=1")]
    [InlineData("do=group;draft=1")]
    [InlineData("do=group;draft=1;groups=")]
    [InlineData("do=group;draft=1;groups=Buy")]
    [InlineData("do=group;draft=1;groups=Buy\t")]
    [InlineData("do=group;groups=Buy\tK7MQ")]
    [InlineData("do=vote;number=1")]
    [InlineData("do=vote;step=measures")]
    [InlineData("do=vote;step=measures;number=-1")]
    [InlineData("do=closevote")]
    [InlineData("do=cast;votes=K7MQ")]
    [InlineData("do=preview")]
    [InlineData("do=addlist;id=K7MQ")]
    [InlineData("do=droplist;label=K7MQ")]
    [InlineData("do=status;w=")]
    [InlineData("do=status;w=../other")]
    [InlineData("do=status;w=ワークショップ")]
    public void MalformedData_IsNoCommand(string text) => Assert.Null(CommandData.Read(Parse(text)));

    [Theory]
    [InlineData("do=status;w=")]
    [InlineData("do=end;draft=")]
    [InlineData("do=open;step=theme;form=")]
    public void EndlessData_IsNoCommand(string text) => Assert.Null(CommandData.Read(Parse(text + new string('a', 101))));

    private static Dictionary<string, string> Parse(string text) => text
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}

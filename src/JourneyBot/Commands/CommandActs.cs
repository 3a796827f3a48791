using JourneyBot.Carrying;
using JourneyBot.Following;
using JourneyBot.Grouping;
using JourneyBot.Importing;
using JourneyBot.Leading;
using JourneyBot.Maps;
using JourneyBot.Panels;
using JourneyBot.Preparing;
using JourneyBot.Privacy;
using JourneyBot.Sharing;
using JourneyBot.Workshops;

namespace JourneyBot.Commands;

/// <summary>What each command wants of a workshop, so that <see cref="Authority"/> may decide. Closed: a command without an act is nobody's.</summary>
internal static class CommandActs
{
    public static Act Of(Command command) => command switch
    {
        ShowSummary or ShowExample or ShowHelp or ShowHistory or ShowBallot or PostForm or OpenForm or TurnPage => Act.Read,
        Guiding.ShowInterviewGuide or ShowNeeds or ShowMatrix or OpenAnswer or ShowMap or ExportFiles => Act.Read,
        ShowPanel or ShowStatus or ShowParked or SuggestGroups or ShowDuplicates => Act.Oversee,
        ChooseLanguage or ChooseDepartment or Observe or Join => Act.Introduce,
        GiveAnswer => Act.React,
        Follow => Act.Follow,
        StopFollowing => Act.StopFollowing,
        Contribute or FreeText or Skip or More or Cancel or IImporting => Act.Contribute,
        TakeGroups => Act.Group,
        GiveVotes => Act.Vote,
        SetDone => Act.MarkDone,
        TakeOver => Act.TakeOver,
        Rewrite or OpenEdit or SaveEdit => Act.Edit,
        Undo or TakeBack or PutBack => Act.Withdraw,
        MergeInto => Act.Merge,
        Decide => Act.PutOff,
        Advance or GoBack => Act.Move,
        End => Act.End,
        Silence => Act.Silence,
        PutAside => Act.SetAside,
        OpenVote or CloseVote => Act.HoldVote,
        MakePlan or SetTime or ExtendTime or PauseTime or ResumeTime => Act.KeepTime,
        Move or Clear or TakeProposal or Guiding.QuickStart => Act.Arrange,
        NameFacilitator => Act.NameFacilitator,
        ICarrying => Act.CarryOver,
        TakePrepared or StartEmpty => Act.TakePrepared,
        RevokeMapLinks => Act.RevokeLinks,
        ShowPrivacy or AskToEraseMe or EraseMe => Act.AskAboutOneself,
        AskToErase or Privacy.Erase => Act.Erase,
        // These open a workshop, where none is.
        Start or Prepare or Restoring.AskToRestore => Act.Introduce,
        _ => throw new InvalidOperationException($"Nobody said who may: {command.GetType().Name}"),
    };
}

namespace JourneyBot.Testing.Stores;

/// <summary>An operation on a store, to count it or to plan what goes wrong with it.</summary>
public enum StoreOperation
{
    FindWorkshop,
    FindPointer,
    Point,
    Create,
    Commit,
    FindTransition,
    ReadTransitions,
    ReplaceTransition,
    AddEntry,
    FindEntry,
    ReadEntries,
    FindParticipant,
    AddParticipant,
    SaveParticipant,
    ReadParticipants,
    FindBoard,
    SaveBoard,
    FindBallot,
    ReadBallots,
    SaveBallot,
    FindFollower,
    ReadFollowers,
    SaveFollower,
    Touch,
    ReadTouched,
    Forget,
    ReadLed,
    ForgetLed,
}

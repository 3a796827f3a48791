namespace JourneyBot.EndToEndTests.Playground;

/// <summary>Where people talk. The Playground has one of each; the channel is General.</summary>
internal enum ChatKind
{
    Personal,
    Group,
    Channel,
}

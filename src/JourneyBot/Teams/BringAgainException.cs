namespace JourneyBot.Teams;

/// <summary>What came could not be dealt with now, and nobody knows of it but the channel: it is to bring it once more.</summary>
internal sealed class BringAgainException(Exception cause) : Exception("The store could not take it.", cause);

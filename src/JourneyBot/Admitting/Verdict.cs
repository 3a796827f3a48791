namespace JourneyBot.Admitting;

internal enum Verdict
{
    Welcome,
    /// <summary>Too many at this moment, here or in the whole tenant.</summary>
    Later,
    /// <summary>Of a tenant that the bot does not serve.</summary>
    Foreign,
}

using JourneyBot.Storage.Documents;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Storage.Tests;

public sealed class HeaderDocumentTests
{
    [Fact]
    public void HeaderOfBefore_ThatNotesNoEarlierWorkshop_IsRead()
    {
        var opening = new Opening(new WorkshopId("w1"), new ConversationKey("chat"), "{}", "tenant", Language.Japanese) { Previous = new WorkshopId("w0") };
        var written = HeaderDocument.Write(Workshop.Start(opening, new Person(new ParticipantId("ann"), "Ann"), "start", DateTimeOffset.UnixEpoch));

        var older = HeaderDocument.Read(written.Replace("\"previous\":\"w0\"", "\"another\":\"w0\"", StringComparison.Ordinal));

        Assert.Equal(new WorkshopId("w0"), HeaderDocument.Read(written).Opening.Previous);
        Assert.Null(older.Opening.Previous);
        Assert.Equal(opening with { Previous = null }, older.Opening);
    }
}

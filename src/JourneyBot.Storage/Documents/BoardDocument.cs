using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Storage.Documents;

/// <summary>A posted board as stored.</summary>
internal sealed record BoardDocument(
    int V, string Step, string Message, string Fingerprint, DateTimeOffset PaintedAt, string? Painter, DateTimeOffset? LeaseUntil)
{
    public static string Write(PostedBoard board) => Json.Write(new BoardDocument(
        1, board.Step.Slug(), board.Message, board.Fingerprint, board.PaintedAt, board.Painter, board.LeaseUntil));

    public static PostedBoard Read(string content)
    {
        var row = Json.Read<BoardDocument>(content);
        return new PostedBoard(Slugs.Step(row.Step), row.Message, row.Fingerprint, row.PaintedAt, row.Painter, row.LeaseUntil);
    }
}

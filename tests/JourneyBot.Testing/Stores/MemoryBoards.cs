using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Testing.Stores;

internal sealed class MemoryBoards(Cells cells, StoreFaults faults) : IBoardStore
{
    public Task<Stored<PostedBoard>?> FindAsync(WorkshopId id, StepId step, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.FindBoard, () => cells.Find<PostedBoard>(Key(id, step)));

    public Task<Stored<PostedBoard>?> SaveAsync(
        WorkshopId id, Stored<PostedBoard>? seen, PostedBoard board, CancellationToken cancellationToken) =>
        faults.RunAsync(StoreOperation.SaveBoard, () => cells.Save(Key(id, board.Step), seen?.Version, board));

    private static string Key(WorkshopId id, StepId step) => $"board/{id}/{step.Slug()}";
}

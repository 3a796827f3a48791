using System.Globalization;
using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>What came out of a run, in words, for the test's output and for artifacts/figures.</summary>
internal sealed record EnduranceFigures(
    EnduranceSize Size, IReadOnlyList<RoomOutcome> Rooms, Tallies Tallies, IReadOnlyList<TimeSpan> Waited, int Kills, TimeSpan Wrote, TimeSpan Boards)
{
    private const int OneApologyIn = 1_000;

    public void Tell(Action<string> tell)
    {
        Figures.Write("endurance", Lines());
        foreach (var line in Lines())
            tell(line);
    }

    public void AssertNothingLostOrTwice()
    {
        Assert.Empty(Rooms.SelectMany(room => room.Lost));
        Assert.Empty(Rooms.SelectMany(room => room.Doubled));
        Assert.Empty(Rooms.SelectMany(room => room.WrongBallots));
        Assert.Empty(Rooms.SelectMany(room => room.WrongTransitions));
        Assert.Empty(Rooms.SelectMany(room => room.OwedLost));
        Assert.InRange(Rooms.Sum(room => room.OwedDoubled.Count), 0, Kills);
        // On a machine that is too busy the store is not waited for: seldom, or it would be the product's fault.
        Assert.InRange(Sum(room => room.Apologized.Count), 0, Math.Ceiling(Size.Contributions / (double)OneApologyIn));
        Assert.InRange(Rooms.Sum(room => room.RepliesDoubled), 0, Tallies[Tally.TypedAgain]);
    }

    private IEnumerable<string> Lines()
    {
        yield return $"{Size}";
        yield return Line($"written in {Wrote.TotalSeconds:0} s, {Kills} hosts killed");
        yield return Line($"contributions acknowledged: {Sum(room => room.Acknowledged)}, lost: {Sum(room => room.Lost.Count)}, there twice: {Sum(room => room.Doubled.Count)}; never acknowledged and there once: {Sum(room => room.UnacknowledgedThere)}; apologized for, and not there: {Sum(room => room.Apologized.Count)}");
        yield return Line($"ballots acknowledged: {Sum(room => room.Ballots)}, people whose last one does not stand: {Sum(room => room.WrongBallots.Count)}");
        yield return Line($"transitions: {Sum(room => room.Transitions)}, lost or twice: {Sum(room => room.WrongTransitions.Count)}");
        yield return Line($"cards owed by them: {Sum(room => room.Owed)}, lost: {Sum(room => room.OwedLost.Count)}, doubled: {Sum(room => room.OwedDoubled.Count)}{Kinds()}");
        yield return Line($"answers that came twice: {Sum(room => room.RepliesDoubled)}, to {Tallies[Tally.TypedAgain]} typed lines that were delivered twice");
        yield return Line($"all boards showed all rows {Boards.TotalSeconds:0.0} s after the last event");
        yield return Line($"deliveries without an answer, repeated: {Tallies[Tally.Unanswered]}; otherwise answered, repeated: {Tallies[Tally.OtherwiseAnswered]}; delivered twice at once: {Tallies[Tally.DoubledDeliveries]}; pressed anew: {Tallies[Tally.PressedAnew]}");
        if (Waited.Count > 0)
            yield return Line($"a press waited {At(0.5):0.00} s (median), {At(0.95):0.00} s (95 of 100), {At(1):0.00} s (longest)");
    }

    private double At(double share) => Waited[(int)(share * (Waited.Count - 1))].TotalSeconds;

    private int Sum(Func<RoomOutcome, int> count) => Rooms.Sum(count);

    private string Kinds()
    {
        var kinds = Rooms.SelectMany(room => room.OwedDoubled).CountBy(head => head.Split(" ・ ") is [_, _, var kind] ? kind : "Form").Select(kind => $"{kind.Key} {kind.Value}");
        return string.Join(", ", kinds) is { Length: > 0 } text ? $" ({text})" : "";
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}

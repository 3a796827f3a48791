namespace JourneyBot.Workshops.Grouping;

/// <summary>Parts a row into stretches of about equal size at the cheapest places.</summary>
/// <param name="sizes">Of each thing in the row.</param>
/// <param name="cost">Of a cut before each thing.</param>
internal sealed class GroupCuts(IReadOnlyList<int> sizes, IReadOnlyList<double> cost)
{
    private readonly int[] _sums = Sums(sizes);

    /// <summary>Where each stretch ends, exclusive.</summary>
    public IReadOnlyList<int> Part(int stretches)
    {
        var ideal = _sums[^1] / (double)stretches;
        // best[k][end]: the price of the first things up to end in k + 1 stretches; from: where the last of them begins.
        var best = new double[stretches][];
        var from = new int[stretches][];
        for (var k = 0; k < stretches; k++)
        {
            (best[k], from[k]) = (new double[sizes.Count + 1], new int[sizes.Count + 1]);
            for (var end = 0; end <= sizes.Count; end++)
            {
                (best[k][end], from[k][end]) = Cheapest(k == 0 ? null : best[k - 1], k, end, ideal);
            }
        }

        var ends = new int[stretches];
        for (var (k, end) = (stretches - 1, sizes.Count); k >= 0; end = from[k][end], k--)
        {
            ends[k] = end;
        }

        return ends;
    }

    private (double Price, int From) Cheapest(double[]? before, int cuts, int end, double ideal)
    {
        if (before is null)
        {
            return (end == 0 ? double.PositiveInfinity : Unevenness(0, end, ideal), 0);
        }

        var cheapest = (Price: double.PositiveInfinity, From: cuts);
        for (var start = cuts; start < end; start++)
        {
            var price = before[start] + cost[start] + Unevenness(start, end, ideal);
            if (price < cheapest.Price)
            {
                cheapest = (price, start);
            }
        }

        return cheapest;
    }

    private double Unevenness(int start, int end, double ideal)
    {
        var off = (_sums[end] - _sums[start] - ideal) / ideal;
        return off * off;
    }

    private static int[] Sums(IReadOnlyList<int> sizes)
    {
        var sums = new int[sizes.Count + 1];
        for (var i = 0; i < sizes.Count; i++)
        {
            sums[i + 1] = sums[i] + sizes[i];
        }

        return sums;
    }
}

using System.Globalization;
using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>How much, by how many, on how many hosts. The defaults are the suite's short run; eng/endurance.cs sets the long one.</summary>
/// <param name="Rate">Contributions a second that people come up with, all together.</param>
/// <param name="KillEvery">On average: each kill is half to one and a half times as long after the one before.</param>
/// <param name="Kills">Null: as long as people write.</param>
internal sealed record EnduranceSize(int Contributions, int People, int Rooms, int Hosts, double Rate, TimeSpan KillEvery, int? Kills, int Seed)
{
    /// <summary>As deployed: calls keep to the pace that Teams takes. Else they go out as fast as they come, which is harder on everything else.</summary>
    public bool IsPaced { get; private init; }

    public static EnduranceSize Read() => new(
        Number("CONTRIBUTIONS", 500),
        Number("PEOPLE", 40),
        Number("ROOMS", 2),
        Number("HOSTS", 2),
        Number("RATE", 25),
        TimeSpan.FromSeconds(Number("KILL_EVERY", 6)),
        Number("KILLS", 3) is > 0 and var kills ? kills : null,
        Number("SEED", 20_261_122))
    {
        IsPaced = Number("PACED", 0) > 0,
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Contributions} contributions by {People} people in {Rooms} conversations over {Hosts} hosts, a host killed about every {KillEvery.TotalSeconds:0} s, seed {Seed}{(IsPaced ? ", paced" : "")}");

    private static int Number(string name, int usual) => RunNumbers.Whole($"ENDURANCE_{name}", usual);
}

using JourneyBot.Commands;
using JourneyBot.Workshops;

namespace JourneyBot.Leading;

/// <summary>One arm for each command on people, roles and time.</summary>
internal sealed class LeadingRooms(Belonging belonging)
{
    public Task<Reply> RunAsync(Scene scene, ILeading command, CancellationToken cancellationToken) => command switch
    {
        ChooseDepartment choose => belonging.RunAsync(scene, choose, cancellationToken),
        _ => throw new InvalidOperationException($"No room for {command.GetType().Name}"),
    };
}

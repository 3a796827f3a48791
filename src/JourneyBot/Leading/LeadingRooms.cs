using JourneyBot.Commands;

namespace JourneyBot.Leading;

/// <summary>One room for each kind of command on people, roles and time.</summary>
internal sealed class LeadingRooms(Belonging belonging, Roles roles, Timekeeping time, Readiness readiness)
{
    public Task<Reply> RunAsync(Scene scene, ILeading command, CancellationToken cancellationToken) => command switch
    {
        ChooseDepartment choose => belonging.RunAsync(scene, choose, cancellationToken),
        NameFacilitator or TakeOver or Observe or Join => roles.RunAsync(scene, command, cancellationToken),
        SetDone done => readiness.RunAsync(scene, done, cancellationToken),
        _ => time.RunAsync(scene, command, cancellationToken),
    };
}

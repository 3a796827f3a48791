using JourneyBot.Privacy;
using JourneyBot.Storage;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>A host that stops in the middle of erasing somebody, at every part of the work: another one finishes it.</summary>
public sealed class ErasureBrokenOffTests
{
    private static CancellationToken None => CancellationToken.None;

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(5), InlineData(8)]
    public async Task WhereOneHostStops_AnotherGoesOn_UntilNothingIsLeft(int part)
    {
        await using var raw = await RawStore.OpenAsync("sqlite");
        var plan = new Plan { Left = part };
        await using var town = await Town.OpenAsync(services => Break(services, plan));
        await town.HostAsync();
        var told = new Told(town);
        plan.IsOn = false;
        await told.TellAsync();

        plan.IsOn = true;
        await told.SaysAsync(told.Ken, told.Shop, "erase me: yes");
        Assert.Equal(0, plan.Left);
        plan.IsOn = false;
        Assert.NotEmpty(await town.Get<IErasureJobs>().ReadAsync(null, 10, None));
        foreach (var time in (TimeSpan[])[TimeSpan.FromSeconds(15), Workshop.Settling, TimeSpan.FromDays(1), TimeSpan.FromSeconds(15)])
        {
            town.Time.Advance(time);
            Assert.True(await town.Get<CleaningRounds>(host: 1).RunAsync(None));
        }

        var rows = await raw.ReadAsync(town);
        Assert.DoesNotContain(rows, row => Secret.Of(told.Ken, Told.KensMark).Any(secret => secret.IsIn(row)));
        Assert.Contains(rows, row => row.Contains($"{Told.MiosMark} asks a friend", StringComparison.Ordinal));
    }

    /// <summary>The store of the erasers fails at the nth of their calls.</summary>
    private static void Break(IServiceCollection services, Plan plan)
    {
        var real = services.Last(service => service.ServiceType == typeof(IEraser)).ImplementationType!;
        services.AddSingleton<IEraser>(provider => new Breaking((IEraser)ActivatorUtilities.CreateInstance(provider, real), plan));
    }

    private sealed class Plan
    {
        public bool IsOn { get; set; }

        public int Left { get; set; }

        public void Step()
        {
            if (IsOn && Left > 0 && --Left == 0)
            {
                throw new InvalidOperationException("The host stops here.");
            }
        }
    }

    private sealed class Breaking(IEraser real, Plan plan) : IEraser
    {
        public Task<Condemned?> CondemnAsync(WorkshopId id, CancellationToken cancellationToken) => Do(real.CondemnAsync(id, cancellationToken));

        public Task EraseAsync(WorkshopId id, CancellationToken cancellationToken) => Do(real.EraseAsync(id, cancellationToken));

        public Task<bool> RemoveAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, DateTimeOffset before, CancellationToken cancellationToken) =>
            Do(real.RemoveAsync(id, names, before, cancellationToken));

        public Task<int> CountAsync(WorkshopId id, IReadOnlyCollection<ParticipantId> names, CancellationToken cancellationToken) => real.CountAsync(id, names, cancellationToken);

        public Task<bool> ReplaceAsync(Stored<Workshop> seen, Workshop next, CancellationToken cancellationToken) => Do(real.ReplaceAsync(seen, next, cancellationToken));

        public Task<bool> CompactAsync(CancellationToken cancellationToken) => real.CompactAsync(cancellationToken);

        /// <summary>It is done, and nobody hears of it.</summary>
        private async Task<T> Do<T>(Task<T> work)
        {
            var done = await work;
            plan.Step();
            return done;
        }

        private async Task Do(Task work)
        {
            await work;
            plan.Step();
        }
    }
}

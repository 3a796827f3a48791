using System.Collections.Concurrent;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Workshops.Tests.Facilitation;

/// <summary>Who asked is told once how the workshop ended; nobody else is.</summary>
public class FollowTests
{
    private readonly Stage _stage = new();
    private readonly RecordedPost _post = new();

    [Fact]
    public async Task Following_IsSetNotToggled_AndALateRepeatOfAnOlderWishChangesNothing()
    {
        var workshop = await _stage.OpenAsync();

        await FollowAsync(workshop, Stage.Ben, "first");
        await FollowAsync(workshop, Stage.Ben, "second");
        await Follow.StopAsync(workshop.Id, Ask(Stage.Ben, "third"), Stage.None);
        var late = await FollowAsync(workshop, Stage.Ben, "first");

        Assert.False(late.Require().IsFollowing);
        Assert.False((await Follow.FindAsync(workshop.Id, Stage.Ben.Id, Stage.None))!.IsFollowing);
    }

    [Fact]
    public async Task Stopping_WithoutFollowing_IsAnsweredAndWritesNothing()
    {
        var workshop = await _stage.OpenAsync();

        Assert.IsType<YouDoNotFollow>((await Follow.StopAsync(workshop.Id, Ask(Stage.Ben, "stop"), Stage.None)).Refusal);
        Assert.Empty(await _stage.Store.Followers.ReadAsync(workshop.Id, Stage.None));
    }

    [Fact]
    public async Task WhileTheWorkshopIsOpen_NobodyIsTold()
    {
        var workshop = await _stage.OpenAsync();
        await FollowAsync(workshop, Stage.Ben, "follow");

        Assert.Null(await Tell().RunAsync(workshop, Stage.None));
        Assert.Empty(_post.Told);
    }

    [Fact]
    public async Task AtTheEnd_EachIsToldOnce_OverTwoHostsAtOnce_InTheirLanguage_AndWhoStoppedIsNot()
    {
        var workshop = await _stage.OpenAsync();
        foreach (var number in Enumerable.Range(0, 30))
        {
            await FollowAsync(workshop, Person(number), "follow", number % 2 == 0 ? Language.English : Language.Japanese);
        }

        await Follow.StopAsync(workshop.Id, Ask(Person(7), "stop"), Stage.None);
        var ended = Ended(workshop);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(number => Task.Run(() => Tell($"host {number % 2}").RunAsync(ended, Stage.None))));
        Assert.Null(await Tell().RunAsync(ended, Stage.None));

        Assert.Equal(
            Enumerable.Range(0, 30).Where(number => number != 7).Select(number => (Person(number).Id, number % 2 == 0 ? Language.English : Language.Japanese)).OrderBy(told => told.Id.Value, StringComparer.Ordinal),
            _post.Told.OrderBy(told => told.Person.Value, StringComparer.Ordinal));
    }

    [Fact]
    public async Task WhoIsToldAlready_IsNotToldAgain_AlsoAfterStoppingAndFollowingAgain()
    {
        var workshop = await _stage.OpenAsync();
        await FollowAsync(workshop, Stage.Ben, "follow");
        await Tell().RunAsync(Ended(workshop), Stage.None);

        await Follow.StopAsync(workshop.Id, Ask(Stage.Ben, "stop"), Stage.None);
        await FollowAsync(workshop, Stage.Ben, "again");

        Assert.Null(await Tell().RunAsync(Ended(workshop), Stage.None));
        Assert.Single(_post.Told);
    }

    [Fact]
    public async Task WhatTheChannelDidNotTake_IsTriedAgain()
    {
        var workshop = await FollowedAsync();
        _post.Answers.Enqueue(DebtState.Owed);

        Assert.NotNull(await Tell().RunAsync(workshop, Stage.None));
        Assert.Null(await Tell().RunAsync(workshop, Stage.None));

        Assert.Equal(2, _post.Told.Count);
    }

    [Fact]
    public async Task AnswerThatIsLost_IsTriedOnceMore_AndNotForEver()
    {
        var workshop = await FollowedAsync();
        _post.Answers.Enqueue(DebtState.MaybeSent);
        _post.Answers.Enqueue(DebtState.MaybeSent);

        Assert.NotNull(await Tell().RunAsync(workshop, Stage.None));
        Assert.Null(await Tell().RunAsync(workshop, Stage.None));
        Assert.Null(await Tell().RunAsync(workshop, Stage.None));

        Assert.Equal(2, _post.Told.Count);
    }

    [Fact]
    public async Task HostThatDiesWhileTelling_LeavesTheClaimToTheNextOne_AfterItsTime()
    {
        var workshop = await FollowedAsync();
        _post.Dies = true;
        await Assert.ThrowsAsync<AggregateException>(() => Tell("dying").RunAsync(workshop, Stage.None));
        _post.Dies = false;

        Assert.NotNull(await Tell("next").RunAsync(workshop, Stage.None));
        _stage.Time.Advance(TellFollowers.Claim + TimeSpan.FromSeconds(1));
        Assert.Null(await Tell("next").RunAsync(workshop, Stage.None));

        Assert.Single(_post.Told);
    }

    [Fact]
    public async Task WhoCannotBeReachedAnyMore_IsLeftInPeace_AndIsToldAfterAskingAgain()
    {
        var workshop = await FollowedAsync();
        _post.Answers.Enqueue(null);
        Assert.Null(await Tell().RunAsync(workshop, Stage.None));
        Assert.Null(await Tell().RunAsync(workshop, Stage.None));
        Assert.Single(_post.Told);

        await FollowAsync(workshop, Stage.Ben, "again");

        Assert.Null(await Tell().RunAsync(workshop, Stage.None));
        Assert.Equal(2, _post.Told.Count);
    }

    private FollowWorkshop Follow => new(_stage.Store.Followers, _stage.Time);

    private TellFollowers Tell(string host = "host") => new(_stage.Store.Followers, _post, new HostName(host), _stage.Time);

    private static Request Ask(Person who, string delivery) => new(who, delivery, delivery);

    private static Person Person(int number) => new(new ParticipantId($"p{number:D2}"), "P");

    private Workshop Ended(Workshop workshop) => workshop with { EndedAt = _stage.Time.GetUtcNow() };

    private async Task<Workshop> FollowedAsync()
    {
        var workshop = await _stage.OpenAsync();
        await FollowAsync(workshop, Stage.Ben, "follow");
        return Ended(workshop);
    }

    private Task<Outcome<Follower>> FollowAsync(Workshop workshop, Person who, string delivery, Language language = Language.English) =>
        Follow.FollowAsync(workshop.Id, Ask(who, delivery), language, "chat of " + who.Id, Stage.None);

    private sealed class RecordedPost : IFollowerPost
    {
        public ConcurrentBag<(ParticipantId Person, Language Language)> Told { get; } = [];

        /// <summary>Null: the person cannot be reached any more.</summary>
        public ConcurrentQueue<DebtState?> Answers { get; } = new();

        public bool Dies { get; set; }

        public async Task<DebtState?> TellAsync(Workshop workshop, Follower follower, CancellationToken cancellationToken)
        {
            await Task.Yield();
            if (Dies)
            {
                throw new IOException("The host is gone.");
            }

            Told.Add((follower.Person, follower.Language));
            return Answers.TryDequeue(out var answer) ? answer : DebtState.Sent;
        }
    }
}

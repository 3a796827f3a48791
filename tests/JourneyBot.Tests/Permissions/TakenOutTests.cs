using JourneyBot.Testing.Teams.People;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Permissions;

/// <summary>Whoever was taken out of a chat or team presses its old cards in vain, until they are back; over the simulated Teams.</summary>
public sealed class TakenOutTests : InTown
{
    private static readonly string Refusal = new YouWereTakenOut().Say(Language.English).ToString();

    [Fact]
    public async Task OutOfAChat_IsRefusedAtOnce_OnAnotherHostHalfAMinuteLater_AndBackIsWelcome()
    {
        var seat = await Town.StartsAsync(Aiko, "Boots", Ken);
        var ken = Ken.In(seat.Conversation);
        Town.Time.Advance(TimeSpan.FromMinutes(1));
        await ken.Says("form");
        var another = ken.Through(await Town.HostAsync());
        Assert.DoesNotContain(Refusal, await AddAsync(ken, "fewer people leave"), StringComparison.Ordinal);
        Assert.DoesNotContain(Refusal, await AddAsync(another, "more come back"), StringComparison.Ordinal);

        await ken.Leaves();
        Assert.Contains(Refusal, await AddAsync(ken, "nobody sees this"), StringComparison.Ordinal);
        Town.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Contains(Refusal, await AddAsync(another, "nobody sees this"), StringComparison.Ordinal);

        await Aiko.In(seat.Conversation).Adds(Ken);
        Assert.DoesNotContain(Refusal, await AddAsync(ken, "they are back"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OutOfATeam_IsOutOfItsChannels_AlsoAsAFacilitatorFromTheirOwnChat()
    {
        var team = Town.Teams.Team("Shop", Aiko, Ken);
        var thread = team.Channel("Boots").NewThread();
        await Town.StartsAsync(Aiko, thread, "Boots");
        var home = Aiko.In(Town.Teams.Personal(Aiko));
        await home.Sees("Who is missing", await home.Says("panel"));

        Town.Time.Advance(TimeSpan.FromSeconds(1));
        await Aiko.In(thread).Leaves();

        await home.Conversation.Sees("You lead no open workshop", await home.Says("panel"));
    }

    private static async Task<string> AddAsync(Seat seat, string purpose) =>
        (await seat.Presses("Save", ("Purpose", purpose))).Delivery.Body;
}

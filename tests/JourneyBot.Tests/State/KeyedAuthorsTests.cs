using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Tests.Hosts;
using JourneyBot.Testing;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace JourneyBot.Tests.State;

public sealed class KeyedAuthorsTests
{
    private static readonly ParticipantId Person = new("3f2a9c1e-aad0-4b1e-8f00-000000000001");

    [Fact]
    public async Task AnonymousAuthor_IsTheSameOnEveryHost_AnotherInEachWorkshop_AndTellsNothing()
    {
        using var folder = new ScratchFolder();
        await using var one = BotServices.Build(folder.File("bot.db"));
        await using var other = BotServices.Build(folder.File("bot.db"));
        var workshop = Anonymous("W1");

        var author = await OfAsync(one, workshop);

        Assert.Equal(author, await OfAsync(other, workshop));
        Assert.NotEqual(author, await OfAsync(one, Anonymous("W2")));
        Assert.DoesNotContain(Person.Value, author.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Person, await OfAsync(one, workshop with { Opening = workshop.Opening with { IsAnonymous = false } }));
    }

    private static async Task<ParticipantId> OfAsync(ServiceProvider host, Workshop workshop) =>
        await host.GetRequiredService<IAuthors>().OfAsync(workshop, Person, CancellationToken.None);

    private static Workshop Anonymous(string id)
    {
        var workshop = Moment.Of("empty", Language.English).At(StepId.Theme);
        return workshop with { Opening = workshop.Opening with { Id = new WorkshopId(id), IsAnonymous = true } };
    }
}

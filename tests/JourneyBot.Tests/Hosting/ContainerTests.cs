using JourneyBot.Cards;
using JourneyBot.Hosting;
using JourneyBot.Testing;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace JourneyBot.Tests.Hosting;

public sealed class ContainerTests
{
    private static readonly BotSettings Settings = new(new BotIdentity(string.Empty), ActionMode.Execute);

    [Theory]
    [InlineData("Storage:Kind=sqlite")]
    [InlineData("Storage:Kind=tables Storage:ConnectionString=UseDevelopmentStorage=true")]
    [InlineData("Storage:Kind=tables Storage:Endpoint=https://account.table.core.windows.net")]
    public async Task Container_IsWholeWithEachKindOfStorage(string storage)
    {
        using var folder = new ScratchFolder();
        var configuration = Read($"{storage} Storage:Path={folder.File("bot.db")}");
        await using var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddJourneyBot(configuration, Settings)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.NotNull(services.GetRequiredService<IBot>());
        Assert.NotNull(services.GetRequiredService<MessagesEndpoint>());
        Assert.Equal(["Leaving", "BoardRounds", "FollowerRounds", "CleaningRounds"], services.GetServices<IHostedService>().Select(service => service.GetType().Name));
    }

    [Theory]
    [InlineData("Storage:Kind=cosmos", "it can be sqlite or tables")]
    [InlineData("Storage:Kind=tables", "set either Storage__ConnectionString or Storage__Endpoint")]
    [InlineData("Storage:Kind=tables Storage:Endpoint=http://account.table.core.windows.net", "has to be an https address")]
    public void Container_WithWrongStorage_SaysWhatToSet(string storage, string sentence)
    {
        var wrong = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddJourneyBot(Read(storage), Settings));

        Assert.Contains(sentence, wrong.Message, StringComparison.Ordinal);
    }

    private static IConfigurationRoot Read(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Split(' ').Select(setting => setting.Split('=', 2)).ToDictionary(pair => pair[0], pair => (string?)pair[1]))
        .Build();
}

using JourneyBot.Testing;
using JourneyBot.Testing.Hosting;
using Xunit;

namespace JourneyBot.Storage.Tests;

public sealed class HealthTests
{
    [Fact]
    public async Task TableStorage_ThatIsNotThere_DoesNotAnswer()
    {
        using var host = new Host(StorageOptions.Tables(
            $"AccountName=devstoreaccount1;AccountKey=Kg==;TableEndpoint=http://127.0.0.1:{FreePort.Next()}/devstoreaccount1"));

        Assert.False(await host.Health.AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task AFile_ThatIsAFolder_DoesNotAnswer()
    {
        using var folder = new ScratchFolder();
        using var host = new Host(StorageOptions.Sqlite(folder.Path));

        Assert.False(await host.Health.AnswersAsync(CancellationToken.None));
    }

    [Fact]
    public async Task AStore_ThatDidNotAnswerAtFirst_IsTriedAgain()
    {
        using var folder = new ScratchFolder();
        var path = folder.File("rows.db");
        Directory.CreateDirectory(path);
        using var host = new Host(StorageOptions.Sqlite(path));
        Assert.False(await host.Health.AnswersAsync(CancellationToken.None));

        Directory.Delete(path);

        Assert.True(await host.Health.AnswersAsync(CancellationToken.None));
    }
}

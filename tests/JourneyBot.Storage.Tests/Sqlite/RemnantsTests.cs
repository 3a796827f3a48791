using System.Text;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Storage.Tests.Sqlite;

/// <summary>After compacting, the file and its log hold nothing of what was deleted, however its pages were divided and joined before.</summary>
public sealed class RemnantsTests
{
    private const string Mark = "OCELOT-";
    private const int Many = 400;

    [Fact]
    public async Task WhatWasDeleted_IsInNoPageOfTheFileAndNotInItsLog()
    {
        using var folder = new ScratchFolder();
        using var host = new Host(StorageOptions.Sqlite(folder.File("rows.db")));
        using var other = new Host(StorageOptions.Sqlite(folder.File("rows.db")));
        var filler = new string('x', 900);
        for (var i = 0; i < Many; i++)
        {
            await host.Values.SetAsync($"key-{i * 7919 % Many}", $"{(i % 2 == 0 ? Mark : "kept-")}{i} {filler}", CancellationToken.None);
            await other.Values.SetAsync($"key-{i * 31 % Many}", $"{Mark}again {filler[..(i * 2)]}", CancellationToken.None);
        }

        for (var i = 0; i < Many; i++)
        {
            await other.Values.DeleteAsync($"key-{i}", CancellationToken.None);
        }

        await host.Values.SetAsync("kept", "still here", CancellationToken.None);
        Assert.True(await host.Eraser.CompactAsync(CancellationToken.None));

        Assert.Equal("still here", await other.Values.FindAsync("kept", CancellationToken.None));
        foreach (var file in Directory.GetFiles(folder.Path))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(Mark)) < 0, Path.GetFileName(file));
        }
    }
}

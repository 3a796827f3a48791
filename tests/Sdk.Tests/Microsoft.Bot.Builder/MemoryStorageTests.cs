using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace Sdk.Tests.Builder;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task AValue_ComesBackAsACopyOfItsType()
    {
        var note = new Note { Text = "one", Prompt = MessageFactory.Text("Name?"), Nothing = null };

        await WriteAsync(note);
        note.Text = "changed after it was written";

        var read = (await _storage.ReadAsync<Note>(["key"]))["key"];
        Assert.Equal(("one", "Name?", null), (read.Text, read.Prompt!.Text, read.Nothing));
        Assert.Null(read.Prompt.SuggestedActions);
    }

    [Fact]
    public async Task AnItemReadBeforeSomebodyElseWroteIt_IsNotWritten()
    {
        await WriteAsync(new Note());
        var mine = await ReadAsync();
        var theirs = await ReadAsync();
        await WriteAsync(theirs);

        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(mine));
    }

    [Fact]
    public async Task AnItemWithTheStarForItsETag_IsWrittenInAnyCase()
    {
        await WriteAsync(new Note { Text = "one" });

        await WriteAsync(new Note { Text = "two", ETag = "*" });

        Assert.Equal("two", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task WhatIsUnknownOrDeleted_IsLeftOut()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["key", "unknown"], default);

        Assert.Empty(await _storage.ReadAsync(["key", "unknown"], default));
    }

    private async Task<Note> ReadAsync() => (await _storage.ReadAsync<Note>(["key"]))["key"];

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["key"] = note }, default);

    private sealed class Note : IStoreItem
    {
        public string Text { get; set; } = "";

        public Activity? Prompt { get; set; }

        public string? Nothing { get; set; } = "something";

        public string? ETag { get; set; }
    }
}

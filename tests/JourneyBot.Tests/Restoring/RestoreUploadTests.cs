using System.Text;
using JourneyBot.Restoring;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Files;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Restoring;

/// <summary>What is handed in comes from outside: anything but a workshop of ours is told what is wrong with it, and leaves nothing behind.</summary>
public sealed class RestoreUploadTests : IAsyncDisposable
{
    private readonly Chat _chat = new(isGroup: true);

    public ValueTask DisposeAsync() => _chat.DisposeAsync();

    [Theory]
    [InlineData("no json at all")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"journeybot\": 2, \"content\": {}}")]
    [InlineData("{\"journeybot\": 1, \"content\": {\"language\": \"en\"}}")]
    [InlineData("<html><script>alert(1)</script></html>")]
    [InlineData("\"https://example.com/workshop.json\"")]
    public async Task FileThatHoldsNoWorkshop_IsSaidSo(string file) => await AssertRefusedAsync(file, StatusCodes.Status400BadRequest, "This file holds no workshop that I can read.");

    [Fact]
    public async Task DeepNesting_IsRefused() =>
        await AssertRefusedAsync($"{{\"journeybot\": 1, \"content\": {new string('[', 100_000)}", StatusCodes.Status400BadRequest, "This file holds no workshop that I can read.");

    [Fact]
    public async Task NoBytes_AreNoFile() => await AssertRefusedAsync(string.Empty, StatusCodes.Status400BadRequest, "No file arrived.");

    [Fact]
    public async Task TooLarge_IsRefused_BeforeItIsRead()
    {
        await AssertRefusedAsync(new string(' ', RestoreUpload.MostBytes + 1), StatusCodes.Status413PayloadTooLarge, "This file is larger than 16 MB");
        await AssertRefusedAsync(new string(' ', RestoreUpload.MostBytes + 100_000), StatusCodes.Status413PayloadTooLarge, "This file is larger than 16 MB");
    }

    [Fact]
    public async Task OtherBodies_AreNoFile()
    {
        using var text = new StringContent("{}", Encoding.UTF8, "application/json");
        using var wrongField = new MultipartFormDataContent { { new ByteArrayContent([1]), "else", "workshop.json" } };
        using var cut = new ByteArrayContent(Encoding.ASCII.GetBytes("--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n{"));
        cut.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");
        using var unbounded = new ByteArrayContent([1]);
        unbounded.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");
        var token = await _chat.LinkAsync();
        foreach (var content in (HttpContent[])[text, wrongField, cut, unbounded])
        {
            AssertRefused(await _chat.SendAsync(token, content), StatusCodes.Status400BadRequest, "No file arrived.");
        }
    }

    [Fact]
    public async Task AfterAWrongFile_TheRightOneIsTaken_OnTheSameLink()
    {
        var token = await _chat.LinkAsync();
        await _chat.HandInAsync(token, "{}");
        var page = await _chat.HandInAsync(token, JsonFile.Write(Files.Files.Of("retail", Language.English)));

        Assert.Equal(StatusCodes.Status200OK, page.Status);
    }

    private async Task AssertRefusedAsync(string file, int status, string said)
    {
        AssertRefused(await _chat.HandInAsync(await _chat.LinkAsync(), file), status, said);
        Assert.Null(await _chat.Get<IWorkshopStore>().FindPointerAsync(JourneyBot.Teams.TurnReader.KeyOf(_chat.Adapter.Conversation.Conversation.Id), CancellationToken.None));
    }

    private static void AssertRefused(RestoreAnswer page, int status, string said)
    {
        Assert.Equal(status, page.Status);
        Assert.Contains(said, page.Page, StringComparison.Ordinal);
        Assert.Contains("<form ", page.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Page, StringComparison.Ordinal);
    }
}

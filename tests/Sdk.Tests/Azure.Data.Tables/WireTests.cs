using Azure;
using Azure.Core.Diagnostics;
using Azure.Data.Tables;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

public sealed class WireTests : IDisposable
{
    private readonly FakeService _service = new();

    [Fact]
    public async Task ABusyService_IsTriedAgain()
    {
        _service.Busy = 2;

        await Table().UpsertEntityAsync(new TableEntity("p", "r"));

        Assert.Equal(3, _service.Requests.Count);
    }

    [Fact]
    public async Task AServiceThatStaysBusy_IsGivenUpAfterThreeMoreAttempts()
    {
        _service.Busy = int.MaxValue;

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Table().UpsertEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(503, failure.Status);
        Assert.Equal(4, _service.Requests.Count);
    }

    [Fact]
    public async Task ABody_IsAscii_ATextThatIsJson_IsEscapedOnce()
    {
        await Table().UpsertEntityAsync(new TableEntity("p", "r") { ["Text"] = "旅 😀", ["Number"] = 5L });

        var body = Assert.Single(_service.Bodies);
        Assert.True(body.All(char.IsAscii));
        Assert.Contains("\\u65C5 \\uD83D\\uDE00", body, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"Number@odata.type\":\"Edm.Int64\"", body);
        Assert.Contains("\"Number\":\"5\"", body);
    }

    [Fact]
    public async Task WhatTheServiceOwns_IsNotSent()
    {
        await Table().UpsertEntityAsync(new TableEntity("p", "r") { Timestamp = DateTimeOffset.UnixEpoch, ETag = new ETag("W/\"1\"") });

        var body = Assert.Single(_service.Bodies);
        Assert.DoesNotContain("Timestamp", body);
        Assert.DoesNotContain("etag", body);
    }

    [Fact]
    public async Task TheLog_HasNoBodies_AndNoKey()
    {
        var log = new List<string>();
        using var listener = new AzureEventSourceListener((_, text) => log.Add(text), System.Diagnostics.Tracing.EventLevel.LogAlways);

        await Table().UpsertEntityAsync(new TableEntity("p", "r") { ["Text"] = "confidential" });

        Assert.Contains(log, text => text.Contains("example.table.core.windows.net", StringComparison.Ordinal));
        Assert.DoesNotContain(log, text => text.Contains("confidential", StringComparison.Ordinal));
        Assert.DoesNotContain(log, text => text.Contains("SharedKeyLite", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AWriteThatIsCancelled_IsNotSent()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Table().UpsertEntityAsync(new TableEntity("p", "r"), TableUpdateMode.Merge, new CancellationToken(canceled: true)));

        Assert.Empty(_service.Requests);
    }

    public void Dispose() => _service.Dispose();

    private TableClient Table() =>
        new(new Uri("https://example.table.core.windows.net"), "t", new TableSharedKeyCredential("example", "Kg=="), _service.Options);
}

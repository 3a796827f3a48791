using System.Text;
using JourneyBot.Restoring;
using JourneyBot.Tabs;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Tokens;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>The other ways in: who signed in at the tab, by a directory of the tests, and files that are handed in.</summary>
internal sealed class DoorTargets : IAsyncDisposable
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "aaaaaaaa-2222-3333-4444-555555555555";
    private const string Mio = "cccccccc-2222-3333-4444-555555555555";

    private readonly FakeTime _time = new();
    private readonly HttpClient _http = TokenIssuer.CreateClient();
    private DirectoryIssuer? _directory;

    public async Task<IReadOnlyList<Target>> AllAsync()
    {
        _directory = await DirectoryIssuer.StartAsync(_time);
        var tokens = new TabTokens(new TabSettings(_directory.AuthorityOf(Tenant), App, "bot.example.com"), _http, _time);
        var good = $"Bearer {_directory.Mint(_directory.For(App, Tenant, Mio))}";
        Assert.NotNull(await tokens.ReadAsync(good));
        return
        [
            // White space around it, and bits that the encoding does not use, are no other token.
            new("tokens of the tab", [good], async text => Assert.Contains((await tokens.ReadAsync(text))?.Account, new[] { null, Mio })),
            new("uploads", ["--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"w.json\"\r\nContent-Type: application/json\r\n\r\n{\"journeybot\":1}\r\n--b--\r\n"], UploadAsync),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        if (_directory is not null)
        {
            await _directory.DisposeAsync();
        }
    }

    private static async Task UploadAsync(string body)
    {
        var request = new DefaultHttpContext().Request;
        request.ContentType = "multipart/form-data; boundary=b";
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        var outcome = await RestoreUpload.ReadAsync(request, CancellationToken.None);
        Assert.True(outcome.IsRefused || outcome.Require().Length > 0);
    }
}

using System.Net;
using System.Text;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Hosting;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>A real host that takes little: what people and Teams see of it.</summary>
public sealed class LimitedHostTests
{
    [Fact]
    public async Task TooMuchAtOnce_IsAnsweredPolitely_AndOnlyThereAndThen()
    {
        await using var stage = await Stage.OpenAsync(HostSettings.Anonymous.With("Limits__ConversationBurst", "2").With("Limits__ConversationPerMinute", "1"));
        var (aiko, ken) = (stage.Teams.Person("Aiko"), stage.Teams.Person("Ken", "ja-JP"));
        var chat = stage.Teams.GroupChat("Journeys", aiko, ken);
        await aiko.In(chat).Says("start");
        await aiko.In(chat).Says("status");

        var pressed = await ken.In(chat).Presses("Save", ("Product or service", "Komorebi"));
        await aiko.In(chat).HearsAsync("status", "send yours again in half a minute");
        using var http = new HttpClient();
        using var another = new StringContent(aiko.In(chat).Writes("status").ToJsonString(), Encoding.UTF8, "application/json");
        using var refused = await http.PostAsync(stage.Host.Endpoint, another);

        Assert.Null(pressed.Complaint);
        Assert.Contains("数秒おいて、もう一度押してください", pressed.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        await aiko.In(stage.Teams.GroupChat("Elsewhere", aiko)).HearsAsync("help", "start");
    }
}

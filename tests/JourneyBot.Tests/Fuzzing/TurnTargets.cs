using System.Net;
using System.Text;
using JourneyBot.Hosting;
using JourneyBot.Leading;
using JourneyBot.Tests.Permissions;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>Bodies at the door, and whole turns: every command there is, pressed or typed by the facilitator of a workshop that can take it.</summary>
internal static class TurnTargets
{
    private const string Apology = "something went wrong on our side";

    public static async Task<IReadOnlyList<Target>> AllAsync(Asking asking)
    {
        var turns = new List<string>();
        // Whom a mention means is asked of the connector, which is not here; the whole host is tried with it.
        foreach (var row in RoleTable.Rows.Where(row => !row.Command.Equals(typeof(NameFacilitator))))
        {
            var at = await Setting.MakeAsync(asking.Wire, $"fuzz{row.Command.Name}", Asker.Facilitator, row.Given);
            turns.Add(asking.Write(at, row).ToString());
        }

        var number = 0;
        return
        [
            Target.Json("bodies", turns, body => GuardAsync(body).GetAwaiter().GetResult()),
            new("turns", turns, body => TurnAsync(asking, body, $"fuzzed-{number++}")) { IsJson = true, Share = 8 },
        ];
    }

    /// <summary>What is let through is JSON that is not too deep for the parser behind.</summary>
    private static async Task GuardAsync(string body)
    {
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", ContentType = "application/json; charset=utf-8", Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) },
        };
        var isIn = false;
        await new BodyGuard(inside =>
        {
            isIn = true;
            using var reader = new Newtonsoft.Json.JsonTextReader(new StreamReader(inside.Request.Body));
            while (reader.Read())
            {
                Assert.InRange(reader.Depth, 0, BodyGuard.Deepest);
            }

            return Task.CompletedTask;
        }).InvokeAsync(context);
        Assert.Contains(context.Response.StatusCode, isIn ? [200] : new[] { 400, 413, 415 });
    }

    /// <summary>Answered in the response, so that no channel is needed.</summary>
    private static async Task TurnAsync(Asking asking, string body, string id)
    {
        Answer answer;
        try
        {
            var activity = JObject.Parse(body);
            (activity["deliveryMode"], activity["id"], activity["serviceUrl"]) = ("expectReplies", id, "http://localhost/emea/");
            answer = Answer.Of(await asking.Wire.PostAsync(activity));
        }
        catch (Newtonsoft.Json.JsonException)
        {
            answer = Answer.Of(await asking.Wire.PostAsync(body));
        }

        Assert.True((int)answer.Status < 500 && !answer.Body.Contains(Apology, StringComparison.Ordinal), $"{(int)answer.Status} {answer.Body}\n{string.Join('\n', asking.Wire.Log.TakeLast(3))}");
    }

    private sealed record Answer(HttpStatusCode Status, string Body)
    {
        public static Answer Of(Hosts.Answer answer) => new(answer.Status, answer.Body?.ToString() ?? string.Empty);
    }
}

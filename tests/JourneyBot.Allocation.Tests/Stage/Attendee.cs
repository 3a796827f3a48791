using System.Globalization;
using JourneyBot.Commands;
using JourneyBot.Workshops.Forms;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>One of thirty people in the workshop's chat: what the channel sends of them, each time another activity.</summary>
internal sealed class Attendee(int number)
{
    public const string Conversation = "19:journey@thread.v2";
    private const string Bot = "28:bot";

    private static int s_activities;

    public Activity Says(string text) => Activity("message", message =>
    {
        message["text"] = $"<at>JourneyBot</at> {text}";
        message["entities"] = new JArray(
            JObject.FromObject(new { type = "mention", text = "<at>JourneyBot</at>", mentioned = new { id = Bot, name = "JourneyBot" } }));
    });

    /// <summary>Fills in a form, drawn for them alone, and presses Add.</summary>
    public Activity Adds(Form form, RawAnswers answers) => Activity("invoke", invoke =>
    {
        var add = new Contribute(new FormRef(form.Step, form.Id), $"draft-{invoke["id"]}", []) { Workshop = HostedWorkshop.Id };
        var data = JObject.FromObject(CommandData.Write(add));
        data.Merge(JObject.FromObject(answers));
        invoke["name"] = "adaptiveCard/action";
        invoke["value"] = JObject.FromObject(new { action = new { type = "Action.Execute", verb = (string?)data["do"], data }, trigger = "manual" });
    });

    private Activity Activity(string type, Action<JObject> fill)
    {
        var activity = JObject.FromObject(new
        {
            type,
            id = string.Create(CultureInfo.InvariantCulture, $"1700{Interlocked.Increment(ref s_activities):d9}"),
            timestamp = "2026-12-01T09:00:00.000Z",
            channelId = "msteams",
            serviceUrl = "http://localhost/amer/",
            deliveryMode = DeliveryModes.ExpectReplies,
            from = new { id = $"29:{number}", name = $"Person {number}", aadObjectId = Contributions.Person(number).Value },
            recipient = new { id = Bot, name = "JourneyBot" },
            conversation = new { id = Conversation, isGroup = true, conversationType = "groupChat", tenantId = "tenant" },
            channelData = new { tenant = new { id = "tenant" } },
            locale = "en-US",
        });
        fill(activity);
        return activity.ToObject<Activity>()!;
    }
}

using JourneyBot.Commands;
using JourneyBot.Testing;
using JourneyBot.Tests.Hosts;
using JourneyBot.Workshops;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Permissions;

/// <summary>One host, and somebody who asks for things in ever new workshops.</summary>
internal sealed class Asking : IAsyncDisposable
{
    /// <summary>So many things are not asked for by people.</summary>
    private static readonly Dictionary<string, string?> Limits = new(StringComparer.Ordinal)
    {
        ["Limits:ConversationBurst"] = "1000000", ["Limits:ConversationPerMinute"] = "1000000", ["Limits:TenantBurst"] = "1000000", ["Limits:TenantPerMinute"] = "1000000",
    };

    private readonly Wire _wire = new(Limits, new FakeTime());

    public ValueTask DisposeAsync() => _wire.DisposeAsync();

    public Wire Wire => _wire;

    /// <summary>What came of it, in a sentence; null: as the table says.</summary>
    public async Task<string?> TryAsync(Row row, Asker asker)
    {
        var at = await Setting.MakeAsync(_wire, $"{(int)asker}x{row.Command.Name}", asker, row.Given);
        if (row.Before is { } before)
        {
            await PressAsync(at, before(at), row.Inputs?.Invoke(at));
        }

        var earlier = _wire.Store.RowsOf(at.Workshop.Id);
        var shown = row.Press is { } press ? await PressAsync(at, press(at), row.Inputs?.Invoke(at)) : await SayAsync(at, row.Type!(at));
        var hasWritten = _wire.Store.RowsOf(at.Workshop.Id) != earlier;
        var expected = row.RefusalTo(asker);
        var told = Refusals.In(shown);
        return !told.SequenceEqual(expected is null ? [] : [expected.Name], StringComparer.Ordinal) ? $"{row.Command.Name} by {asker}: {(told.Count == 0 ? "allowed" : string.Join(", ", told))}, not {expected?.Name ?? "allowed"}: {shown}"
            // That a facilitator is here is noted whatever they say.
            : hasWritten && expected is not null && asker != Asker.Facilitator ? $"{row.Command.Name} by {asker}: refused, and rows changed"
            : !hasWritten && expected is null && row.Writes ? $"{row.Command.Name} by {asker}: allowed, and nothing changed: {shown}"
            : null;
    }

    /// <summary>As a tenant's cards submit: the answer is a message, whatever is answered.</summary>
    public Task<string> PressAsync(Setting at, Command command, object? inputs = null) => PostAsync(at, Pressed(at, command, inputs));

    /// <summary>Data that no card of ours may carry.</summary>
    public Task<string> PressAsync(Setting at, JObject data) => PostAsync(at, new { value = data });

    public Task<string> SayAsync(Setting at, string text) => PostAsync(at, Said(at, text));

    /// <summary>What is sent for a row of the table.</summary>
    public JObject Write(Setting at, Row row) => Write(at, row.Press is { } press ? Pressed(at, press(at), row.Inputs?.Invoke(at)) : Said(at, row.Type!(at)));

    private async Task<string> PostAsync(Setting at, object said)
    {
        var answer = await _wire.PostAsync(Write(at, said));
        return string.Join('\n', ((JToken?)answer.Body ?? new JObject()).SelectTokens("$..text").OfType<JValue>().Select(value => value.Value).OfType<string>());
    }

    private JObject Write(Setting at, object said)
    {
        var activity = _wire.Activity("message", at.Name, said);
        activity["conversation"] = JObject.FromObject(at.Asker switch
        {
            Asker.FacilitatorInTheirPersonalChat => (object)new { id = $"a:{at.Name}", conversationType = "personal", tenantId = Setting.Tenant },
            Asker.FacilitatorInAnotherConversation or Asker.SomebodyInAnotherConversation => Group($"{at.Team}-elsewhere", Setting.Tenant),
            Asker.AnotherTenant => Group(at.Team, "another"),
            _ => Group(at.Team, Setting.Tenant),
        });
        return activity;
    }

    private static object Pressed(Setting at, Command command, object? inputs)
    {
        var data = JObject.FromObject(CommandData.Write(command with { Workshop = command.Workshop ?? at.Workshop.Id }));
        data.Merge(JObject.FromObject(inputs ?? new { }));
        return new { value = data };
    }

    private static object Said(Setting at, string text) => new
    {
        text = at.Asker == Asker.FacilitatorInTheirPersonalChat ? text : $"<at>JourneyBot</at> {text}",
        entities = new[] { Mention("JourneyBot", "28:bot"), Mention("Kenji", "29:Kenji") },
    };

    private static object Group(string id, string tenant) => new { id, conversationType = "groupChat", isGroup = true, tenantId = tenant };

    private static object Mention(string name, string id) => new { type = "mention", text = $"<at>{name}</at>", mentioned = new { id, name, aadObjectId = name } };
}

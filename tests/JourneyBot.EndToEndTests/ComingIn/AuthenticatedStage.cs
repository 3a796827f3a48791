using System.Text;
using System.Text.Json.Nodes;
using JourneyBot.EndToEndTests.Simulator;
using JourneyBot.Testing.Hosting;
using JourneyBot.Testing.Teams;
using JourneyBot.Testing.Teams.People;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.ComingIn;

/// <summary>A host as deployed: with an app id, in Production, and an issuer whose tokens it believes.</summary>
public sealed class AuthenticatedStage : IAsyncLifetime
{
    private Stage _stage = null!;

    internal TokenIssuer Issuer { get; private set; } = null!;

    internal HostProcess Host => _stage.Host;

    internal TeamsSimulator Teams => _stage.Teams;

    /// <summary>Such as the channel shows to this bot.</summary>
    internal ChannelToken Good => Issuer.For(Teams.Options.AppId, Teams.ServiceUrl);

    public async Task InitializeAsync()
    {
        Issuer = await TokenIssuer.StartAsync();
        var options = new TeamsOptions { Issuer = Issuer };
        var settings = HostSettings.Production.With(Issuer.HostVariables(options.AppId, options.TenantId));
        _stage = await Stage.OpenAsync(settings, options: options);
    }

    public async Task DisposeAsync()
    {
        if (_stage is not null)
            await _stage.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    /// <summary>A chat that the bot has heard nothing of yet.</summary>
    internal Seat Mallory()
    {
        var mallory = Teams.Person("Mallory");
        return mallory.In(Teams.GroupChat("Journeys", mallory));
    }

    /// <summary>Sends an activity with exactly these Authorization headers.</summary>
    internal async Task<Delivery> PostAsync(JsonObject activity, params string[] authorization)
    {
        using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        return await Teams.Bot.PostAsync(content, null, null, [.. authorization.Select(value => ("Authorization", value))]);
    }

    /// <summary>Sends an activity as the channel does, with a token for the address that it names.</summary>
    internal Task<Delivery> PostCoveredAsync(JsonObject activity) =>
        PostAsync(activity, $"Bearer {Issuer.Mint(Good with { ServiceUrl = (string)activity["serviceUrl"]! })}");

    /// <summary>All that the store knows of.</summary>
    internal async Task<IReadOnlyList<WorkshopId>> WorkshopsAsync()
    {
        await using var rows = StoredRows.OfSqlite(Host);
        return await rows.WorkshopsAsync();
    }

    /// <summary>No answer went out, and no workshop began.</summary>
    internal async Task NothingWasDoneAsync(Seat by, int workshops)
    {
        Assert.DoesNotContain(Teams.Calls, call => call.ConversationId == by.Conversation.Id);
        Assert.Equal(workshops, (await WorkshopsAsync()).Count);
    }
}

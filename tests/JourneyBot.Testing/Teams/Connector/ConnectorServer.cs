using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JourneyBot.Testing.Teams.Connector;

/// <summary>The connector's REST surface: every call passes token, faults and rate limits before it takes effect.</summary>
internal sealed class ConnectorServer(TeamsSimulator teams)
{
    /// <summary>Real service urls have a path, so this one has one too.</summary>
    public const string Base = "/emea";

    private readonly RateLimits _limits = new(teams.Options.Clock);
    private readonly ConcurrentQueue<ConnectorCall> _calls = new();

    public Faults Faults { get; } = new();

    public IReadOnlyList<ConnectorCall> Calls => [.. _calls];

    public void Map(IEndpointRouteBuilder routes)
    {
        var v3 = routes.MapGroup($"{Base}/v3");
        const string Conversation = "/conversations/{conversationId}";
        const string Activity = $"{Conversation}/activities/{{activityId}}";
        v3.MapPost("/conversations", Answer(ConnectorOperation.CreateConversation, ConversationCalls.Create));
        v3.MapPost($"{Conversation}/activities", Answer(ConnectorOperation.CreateMessage, MessageCalls.Create));
        v3.MapPost(Activity, Answer(ConnectorOperation.CreateMessage, MessageCalls.Create));
        v3.MapPut(Activity, Answer(ConnectorOperation.UpdateMessage, MessageCalls.Update));
        v3.MapDelete(Activity, Answer(ConnectorOperation.DeleteMessage, MessageCalls.Delete));
        v3.MapGet($"{Conversation}/members", Answer(ConnectorOperation.Read, MemberCalls.All));
        v3.MapGet($"{Activity}/members", Answer(ConnectorOperation.Read, MemberCalls.All));
        v3.MapGet($"{Conversation}/pagedmembers", Answer(ConnectorOperation.Read, MemberCalls.Page));
        v3.MapGet($"{Conversation}/members/{{memberId}}", Answer(ConnectorOperation.Read, MemberCalls.One));
        v3.MapGet("/teams/{teamId}", Answer(ConnectorOperation.Read, TeamCalls.Team));
        v3.MapGet("/teams/{teamId}/conversations", Answer(ConnectorOperation.Read, TeamCalls.Channels));
    }

    private RequestDelegate Answer(ConnectorOperation operation, Func<ConnectorRequest, ConnectorReply> handle) => async context =>
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = Json.ParseObject(await reader.ReadToEndAsync(context.RequestAborted));
        var request = new ConnectorRequest(context, teams, body);
        var call = Record(operation, request);
        var fault = Faults.Take(operation, request.ConversationId);
        if (await AnswerAsync(call, fault, () => handle(request)) is not { } reply)
        {
            context.Abort();
            return;
        }
        call.Status = reply.Status;
        await WriteAsync(context.Response, reply);
    };

    private ConnectorCall Record(ConnectorOperation operation, ConnectorRequest request)
    {
        var http = request.Context.Request;
        var call = new ConnectorCall(operation, http.Method, $"{http.Path}{http.QueryString}", request.ConversationId)
        {
            Body = request.Body,
            Host = http.Host.ToString(),
            Authorization = http.Headers.Authorization.ToString(),
            At = teams.Now,
        };
        _calls.Enqueue(call);
        return call;
    }

    /// <summary>Null when the call is to end without an answer.</summary>
    private async Task<ConnectorReply?> AnswerAsync(ConnectorCall call, Fault? fault, Func<ConnectorReply> handle)
    {
        if (fault is null)
            return Admit(call) ?? handle();
        var reply = fault.TakesEffect ? Admit(call) ?? handle() : null;
        await Task.Delay(fault.Delay);
        if (fault.CutsConnection || (fault.Gate is { } gate && !await gate.WaitAsync()))
            return null;
        return fault.Status is { } status
            ? ConnectorReply.OfFault(status) with { RetryAfter = fault.RetryAfter, Location = fault.Location }
            : reply ?? Admit(call) ?? handle();
    }

    private ConnectorReply? Admit(ConnectorCall call)
    {
        if (teams.Options.Issuer is { } issuer && !issuer.Login.Accepts(call.Authorization, teams.Options.AppId))
            return ConnectorReply.Unauthorized;
        return teams.Options.RateLimits && _limits.Refuse(call.Operation, call.ConversationId) is { } wait
            ? ConnectorReply.Throttled(wait)
            : null;
    }

    private static async Task WriteAsync(HttpResponse response, ConnectorReply reply)
    {
        response.StatusCode = reply.Status;
        if (reply.RetryAfter is { } wait)
            response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (reply.Location is { } location)
            response.Headers.Location = location.ToString();
        if (reply.Body is { } body)
            await Json.WriteAsync(response, body);
    }
}

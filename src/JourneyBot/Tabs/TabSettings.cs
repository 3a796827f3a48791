using JourneyBot.Links;

namespace JourneyBot.Tabs;

/// <summary>Who vouches for people in the tab, and for what their tokens have to be made.</summary>
/// <param name="Authority">The directory's v2.0 address; its metadata stands below it.</param>
/// <param name="AppId">Of the app registration that the manifest's webApplicationInfo names: the bot's, unless that is a managed identity, which can expose nothing.</param>
/// <param name="Host">Where the tab is, as it stands in the application id URI.</param>
internal sealed record TabSettings(Uri Authority, string AppId, string Host)
{
    /// <summary>Of the metadata: signing keys and the issuer's name.</summary>
    public string MetadataAddress => $"{Authority.ToString().TrimEnd('/')}/.well-known/openid-configuration";

    /// <summary>A token of version 2.0 names the app by its id; the URIs are what Teams asks for.</summary>
    public IReadOnlyList<string> Audiences => [AppId, $"api://{Host}/{AppId}", $"api://{Host}/botid-{AppId}", $"api://botid-{AppId}"];

    /// <returns>Null where nobody can sign in: without an app id or an address of our own there is no tab.</returns>
    /// <exception cref="InvalidOperationException">Something is set wrong; the message says what.</exception>
    public static TabSettings? Read(IConfiguration configuration, LinkSettings links)
    {
        if (configuration["MicrosoftAppId"] is not { Length: > 0 } bot || links.PublicUrl is not { } address)
        {
            return null;
        }

        var app = configuration["Tab:AppId"] is { Length: > 0 } own ? own : bot;
        if (app != bot && !Guid.TryParseExact(app, "D", out _))
        {
            throw new InvalidOperationException($"Tab__AppId is \"{app}\". Set it to the id of the app registration by which people sign in at the tab, or leave it out where the bot's own is one.");
        }

        var tenant = configuration["MicrosoftAppTenantId"] is { Length: > 0 } known ? known : "organizations";
        var text = configuration["Tab:Authority"] is { Length: > 0 } set ? set : $"https://login.microsoftonline.com/{tenant}/v2.0";
        return Uri.TryCreate(text, UriKind.Absolute, out var authority) && authority.Scheme == "https"
            ? new TabSettings(authority, app, address.Authority)
            : throw new InvalidOperationException($"Tab__Authority is \"{text}\". Set it to an https address such as https://login.microsoftonline.com/<tenant>/v2.0, or leave it out.");
    }
}

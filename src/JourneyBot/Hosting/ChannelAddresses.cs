namespace JourneyBot.Hosting;

/// <summary>
/// The bot packages' own settings for clouds other than the public one. They read them at the first request and fail there without a word
/// on what to set: so they are looked at here. Whoever names one address of their own has to name all.
/// </summary>
internal static class ChannelAddresses
{
    private const string Government = "https://botframework.azure.us";

    private static readonly string[] Addresses = ["ToChannelFromBotLoginUrl", "ToBotFromChannelOpenIdMetadataUrl"];
    private static readonly string[] Needed = [.. Addresses, "ToChannelFromBotOAuthScope", "ToBotFromChannelTokenIssuer"];
    private static readonly string[] Others = ["OAuthUrl", "ToBotFromEmulatorOpenIdMetadataUrl", "CallerId"];

    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        if (configuration["ValidateAuthority"] is { } flag && !bool.TryParse(flag, out _))
        {
            yield return $"ValidateAuthority is \"{flag}\". Set it to true or false, or leave it out.";
        }

        if (Needed.Concat(Others).FirstOrDefault(IsSet) is { } own)
        {
            foreach (var missing in Needed.Where(name => !IsSet(name)))
            {
                yield return $"{own} is set, so {missing} has to be set as well. For Teams in the public cloud leave both out.";
            }
        }
        else if (configuration["ChannelService"] is { Length: > 0 } service && service != Government)
        {
            yield return $"ChannelService is \"{service}\". Set it to {Government} for the US Government cloud, or leave it out.";
        }

        foreach (var name in Addresses.Where(IsSet).Where(name => !IsHttps(configuration[name]!)))
        {
            yield return $"{name} is \"{configuration[name]}\". Set it to an https address.";
        }

        bool IsSet(string name) => !string.IsNullOrEmpty(configuration[name]);
    }

    private static bool IsHttps(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

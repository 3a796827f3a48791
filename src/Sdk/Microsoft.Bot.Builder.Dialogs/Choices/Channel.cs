using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show.</summary>
internal static class Channel
{
    public const int MaxActionTitleLength = 20;

    public static bool SupportsSuggestedActions(string channelId, int buttons, string conversationType) => channelId switch
    {
        Channels.Msteams => conversationType == "personal" && buttons <= 3,
        Channels.Facebook or "skype" => buttons <= 10,
        Channels.Line => buttons <= 13,
        "kik" => buttons <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttons <= 100,
        _ => false,
    };

    public static bool SupportsCardActions(string channelId, int buttons) => channelId switch
    {
        Channels.Msteams => buttons <= 50,
        Channels.Facebook or "skype" => buttons <= 3,
        Channels.Line => buttons <= 99,
        Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat or "cortana" => buttons <= 100,
        _ => false,
    };
}

using System;

namespace Microsoft.Bot.Connector;

/// <summary>Ids of the channels.</summary>
public class Channels
{
    public const string Alexa = "alexa";
    public const string Console = "console";
    public const string Directline = "directline";
    public const string DirectlineSpeech = "directlinespeech";
    public const string Email = "email";
    public const string Emulator = "emulator";
    public const string Facebook = "facebook";
    public const string Groupme = "groupme";
    public const string Line = "line";
    public const string Msteams = "msteams";
    public const string Skype = "skype";
    public const string Slack = "slack";
    public const string Sms = "sms";
    public const string Telegram = "telegram";
    public const string Webchat = "webchat";
    public const string Test = "test";
    public const string Telephony = "telephony";
    public const string Omni = "omnichannel";
    public const string Outlook = "outlook";
    public const string M365 = "m365extensions";

    [Obsolete("This channel is deprecated.")]
    public const string Cortana = "cortana";

    [Obsolete("This channel is deprecated.")]
    public const string EnterpriseChannel = "enterprisechannel";

    [Obsolete("This channel is deprecated.")]
    public const string Kaizala = "kaizala";

    [Obsolete("This channel is deprecated.")]
    public const string Kik = "kik";

    [Obsolete("This channel is deprecated.")]
    public const string Skypeforbusiness = "skypeforbusiness";

    [Obsolete("This channel is deprecated. Use Sms instead.")]
    public const string Twilio = "twilio-sms";
}

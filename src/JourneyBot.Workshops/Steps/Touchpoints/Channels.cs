using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>How a channel is called: by the catalogue's title, or in the words of whoever named it first.</summary>
public static class Channels
{
    private static readonly Field Field = TouchpointsForm.Form.Find(TouchpointsForm.Channel)!;

    public static string Name(Contact contact, Language language) =>
        contact.ChannelId is { } id ? TouchpointsForm.Form.TitleOf(Field, id, language) : contact.Channel;

    internal static string? IdOf(string channel) => TouchpointsForm.Channels.Ids.Contains(channel) ? channel : null;
}

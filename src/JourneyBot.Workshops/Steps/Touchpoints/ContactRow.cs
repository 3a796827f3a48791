using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Touchpoints;

/// <summary>A contact as a row: label, action × channel, a star where it surprised.</summary>
internal static class ContactRow
{
    public static Line Of(Contact contact, Language language) => Line.Of(
        new Run(contact.Label, Tone.Label), Rows.Said(Title(contact, language) + (contact.Surprise is null ? string.Empty : " ★")));

    public static Line Surprising(Contact contact, Language language) => Line.Of(
        new Run(contact.Label, Tone.Label), Rows.Said($"{Title(contact, language)} ★ {contact.Surprise}"));

    public static string Title(Contact contact, Language language) => $"{contact.Action.Text} × {Channels.Name(contact, language)}";

    /// <summary>What was said, and in brackets of the language what about.</summary>
    public static string InBrackets(string said, string about, Language language) =>
        language == Language.Japanese ? $"{said}（{about}）" : $"{said} ({about})";
}

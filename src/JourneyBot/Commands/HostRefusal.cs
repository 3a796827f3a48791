using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>An expected "no" that only the chat knows. Its words stand in HostRefusalTexts.resx.</summary>
internal abstract record HostRefusal : Refusal
{
    private static readonly Texts HostTexts = Texts.Beside(typeof(HostRefusal), "HostRefusalTexts");

    protected override Texts Source => HostTexts;
}

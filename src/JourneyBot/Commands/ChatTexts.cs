using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>Sentences of the chat: acknowledgements and answers to commands.</summary>
internal static class ChatTexts
{
    public static Texts All { get; } = Texts.Beside(typeof(ChatTexts), "ChatTexts");
}

using JourneyBot.Commands;
using Microsoft.Bot.Builder;

namespace JourneyBot.Dialogs;

/// <summary>Something that a person typed in a workshop, and what their interview is at.</summary>
internal sealed record Exchange(ITurnContext Context, Scene Scene, InterviewState State);

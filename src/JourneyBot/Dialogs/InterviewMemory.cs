using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace JourneyBot.Dialogs;

/// <summary>Where an interview is kept between turns: one state per person and conversation.</summary>
internal sealed class InterviewMemory
{
    private readonly PrivateConversationState _state;
    private readonly IStatePropertyAccessor<InterviewState> _interview;

    public InterviewMemory(PrivateConversationState state)
    {
        _state = state;
        _interview = state.CreateProperty<InterviewState>("interview");
        Dialogs = state.CreateProperty<DialogState>("dialogs");
    }

    public IStatePropertyAccessor<DialogState> Dialogs { get; }

    public Task<InterviewState> ReadAsync(ITurnContext context, CancellationToken cancellationToken) =>
        _interview.GetAsync(context, () => new InterviewState(), cancellationToken);

    /// <summary>Writes when something changed. Of an interview that is over nothing is kept that was said in it.</summary>
    public async Task SaveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        if (!(await ReadAsync(context, cancellationToken)).IsOn)
        {
            await Dialogs.DeleteAsync(context, cancellationToken);
        }

        await _state.SaveChangesAsync(context, force: false, cancellationToken);
    }
}

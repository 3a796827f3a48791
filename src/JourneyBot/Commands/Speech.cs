using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;

namespace JourneyBot.Commands;

/// <summary>"language" / "言語": from now on this person is answered in the language of the word they used.</summary>
internal sealed class Speech(Attendance attendance)
{
    public async Task<Reply> ChooseAsync(Scene scene, Language language, CancellationToken cancellationToken)
    {
        await attendance.ChooseAsync(scene.Workshop.Id, scene.Turn.Who, language, cancellationToken);
        return Reply.Of(ChatTexts.All.Line("LanguageChosen", language));
    }
}

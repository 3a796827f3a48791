using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>"department sales": which department somebody speaks for.</summary>
internal sealed class Belonging(Attendance attendance)
{
    private const int Longest = 60;

    public async Task<Reply> RunAsync(Scene scene, ChooseDepartment command, CancellationToken cancellationToken)
    {
        if (scene.Workshop.IsEnded)
        {
            return Reply.Of(new WorkshopHasEnded(), scene.Language);
        }

        if (command.Name.Length > Longest)
        {
            return Reply.Of(new DepartmentIsTooLong(command.Name.Length, Longest), scene.Language);
        }

        await attendance.ChangeAsync(
            scene.Workshop.Id, scene.Turn.Who, person => person with { Department = command.Name }, cancellationToken);
        return Reply.Of(LeadingTexts.All.Line(
            "DepartmentChosen", scene.Language, Argument.User("department", Department.Show(command.Name, scene.Language))));
    }
}

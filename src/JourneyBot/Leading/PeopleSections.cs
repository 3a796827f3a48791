using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Steps.Persona;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Leading;

/// <summary>The status' parts on people: who has contributed, by department, and for the facilitator who is missing.</summary>
internal static class PeopleSections
{
    private const int MostNames = 12;

    /// <summary>Once, for somebody who comes while the team is past the first step (A030, TEAMS.md), in three lines; null for others.</summary>
    public static Section? CatchUp(Scene scene, Journey journey)
    {
        if (!scene.IsLate || journey.Ledger.Count == 0)
        {
            return null;
        }

        var (step, language) = (StepCatalog.Of(scene.Workshop.Step), scene.Language);
        var question = GuideText.Line(step.Forms[0], "Question", journey, language);
        var persona = PersonaLine.Of(journey.Persona, language, Tone.Normal);
        return new Section(
            null,
            [
                new Line([
                    .. LeadingTexts.All.Line("CatchUpAbout", language).Runs,
                    .. CardFrame.Theme(journey, language).Runs,
                    .. persona is null ? [] : persona.Runs.Prepend(new Run(" ・ "))]),
                StatusText.CatchUp(journey, language),
                new Line([.. LeadingTexts.All.Line("CatchUpNow", language, StepTexts.Argument(step.Id, language)).Runs, .. question.Runs]),
            ],
            SectionStyle.Hint);
    }

    /// <summary>The same where no card can stand.</summary>
    public static string? CatchUpText(Scene scene, Journey journey) =>
        CatchUp(scene, journey) is { } section ? string.Join("\n\n", section.Lines) : null;

    /// <summary>Where no names are kept with what is written: how many wrote, and nothing else of them.</summary>
    public static Section Unnamed(Journey journey, Language language)
    {
        var people = Contributor.CountIn(journey.Ledger);
        var count = people == 0
            ? CardTexts.All.Line("NobodyYet", language)
            : LeadingTexts.All.Line("ContributedUnnamed", language, StepTexts.Counted("people", people, language));
        return new Section(
            CardTexts.All.Get("Status.People", language),
            Represented.Line(Represented.Shown(journey.Ledger, isAnonymous: true), language) is { } others ? [count, others] : [count]);
    }

    public static Section Contributors(Journey journey, IReadOnlyList<Participant> people, Language language)
    {
        var contributors = Contributor.Among(people, journey.Ledger);
        var heading = CardTexts.All.Get("Status.People", language);
        List<Line> others = Represented.Line(Represented.Among(journey.Ledger), language) is { } line ? [line] : [];
        if (contributors.Count == 0)
        {
            return new Section(heading, [CardTexts.All.Line("NobodyYet", language), .. others]);
        }

        var count = LeadingTexts.All.Line("Contributed", language, StepTexts.Counted("people", contributors.Count, language));
        var byDepartment = contributors
            .GroupBy(contributor => contributor.Person.Department is { } typed ? Department.Show(typed, language) : null)
            .OrderBy(department => department.Key is null);
        var hasDepartments = contributors.Any(contributor => contributor.Person.Department is not null);
        return new Section(heading, [count, .. byDepartment.Select(department => Names(department.Key, hasDepartments, [.. department], language)), .. others]);
    }

    /// <summary>Null when sales and customer service are in.</summary>
    public static Section? Missing(Scene scene, Journey journey, IReadOnlyList<Participant> people)
    {
        var language = scene.Language;
        var missing = Coverage.Missing(people, Represented.Among(journey.Ledger));
        if (scene.Workshop.IsEnded || !scene.Workshop.IsLedBy(scene.Turn.Who.Id)
            || Coverage.Check(scene.Workshop.Step, missing, language) is not { } finding)
        {
            return null;
        }

        return new Section(
            LeadingTexts.All.Get("WhoIsMissing", language),
            [
                finding.Say(language),
                LeadingTexts.All.Line("InvitationToCopy", language, Tone.Subtle),
                Coverage.Invitation(journey, missing, language),
            ]);
    }

    /// <summary>"Sales: Aiko (4), Ken (2)".</summary>
    private static Line Names(string? department, bool hasDepartments, IReadOnlyList<Contributor> contributors, Language language)
    {
        var head = department is not null ? new Run(department + CardTexts.All.Get("Colon", language), Tone.Strong, IsUserText: true)
            : new Run(hasDepartments ? LeadingTexts.All.Get("OtherPeople", language) : string.Empty, Tone.Strong);
        return new Line([head, new Run(NameList.Of(contributors, MostNames, language), IsUserText: true)]);
    }
}

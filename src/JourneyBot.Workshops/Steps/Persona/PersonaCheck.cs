using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps.Persona;

/// <summary>What the persona lacks, and whether the team can feel with it (A029, A036, A038, A039).</summary>
internal static class PersonaCheck
{
    private static readonly WordList Anybody = new(PersonaForm.Texts, "Words.Anybody");

    public static IEnumerable<Finding> Run(JourneyPersona persona) => new[]
    {
        Find(persona.Name is null, "NoName") is { } noName ? noName with { Blocks = true } : null,
        Find(persona.Occupation is null, "NoOccupation"),
        Find(persona.Goal is null, "NoGoal"),
        Find(persona.Challenges.Count == 0, "NoChallenge"),
        Find(persona.Empathy.IsTooLittle, "NotFelt"),
        Vague(persona) is { } vague ? Find(true, "Vague", Argument.User("answer", vague)) : null,
        CountProposals(persona) is > 0 and var count ? Find(true, "AnswersDiffer", Argument.Count("count", count)) : null,
    }.OfType<Finding>();

    public static IEnumerable<Finding> Prompts(JourneyPersona persona)
    {
        if (persona is { Name: not null, Occupation: not null, Goal: not null, Challenges.Count: > 0, Empathy.Count: 0 })
        {
            yield return Find(true, "NobodyPictured")! with { Priority = Priority.Late };
        }
    }

    public static int CountProposals(JourneyPersona persona) => persona.Fields.Values.Sum(field => field.Proposals.Count);

    /// <summary>The first needed answer, name apart, that could be anybody's.</summary>
    private static string? Vague(JourneyPersona persona) =>
        new[] { persona.Occupation, persona.Goal }.OfType<string>().Concat(persona.Challenges).FirstOrDefault(IsVague);

    private static bool IsVague(string answer) =>
        Folding.Fold(answer).Length < (Languages.IsJapanese(answer) ? 2 : 3) || Anybody.Is(answer);

    private static Finding? Find(bool isFound, string name, params IReadOnlyList<Argument> arguments) =>
        isFound ? new Finding(StepId.Persona, $"Finding.{name}", PersonaForm.Texts, arguments) : null;
}

using JourneyBot.Workshops;

namespace JourneyBot.EndToEndTests.Simulator;

/// <summary>Proper answers to a form, by the labels that people read. <paramref name="Word"/>: what a step's further form is called.</summary>
internal sealed record FormAnswers(StepId Step, string Button, params (string Label, object Value)[] Inputs)
{
    /// <summary>The first choice, whatever it is called.</summary>
    public const string First = "\u0001first";

    public string? Word { get; private init; }

    /// <summary>The least that each step needs, the step's own form first.</summary>
    public static IReadOnlyList<FormAnswers> Of(StepId step) => step switch
    {
        StepId.Theme => [new(step, "Save", ("Product or service", "Komorebi"), ("Start", "hears of it"), ("Goal", "buys"))],
        StepId.Persona =>
        [
            new(step, "Save", ("Name", "Hinata Tanaka"), ("What they want", "clothes that fit")),
            new(step, "Save my answer", ("I can picture this person", 4)) { Word = "picture" },
        ],
        StepId.Actions =>
        [
            new(step, Workshopping.Add, (Workshopping.What, "gives up unsure")),
            new(step, Workshopping.Add, (Workshopping.What, "looks at arrivals")),
        ],
        StepId.Phases =>
        [
            new(step, "Put them in this phase", ("Name of the phase", "Buy"), ("Its actions", new[] { "gives up unsure" })),
            new(step, "Put them in this phase", ("Name of the phase", "Compare"), ("Its actions", new[] { "looks at arrivals" })),
            new(step, "Save the change", ("Passage", "Buy → Compare"), ("Attitude before", "curious"), ("Attitude after", "unsure")) { Word = "border" },
            new(step, "Save the value", ("Phase", "Buy"), ("Value they want", "to know at once"), ("How we provide it", "photos")) { Word = "value" },
        ],
        StepId.Touchpoints =>
            [new(step, "Add the touchpoint", ("Which actions? (one or more)", new[] { "gives up unsure" }), ("Touchpoint (through what)", "Shop"))],
        StepId.Emotions =>
        [
            new(step, "Add my score", ("Which touchpoint?", "gives up unsure × Shop"), ("How does it feel?", -2), ("What keeps them from going on?", "no chart")),
            new(step, "Add the concern", ("Between which phases?", "Buy → Compare"), ("What worries them there?", "the size"), ("Which information resolves it?", "a chart")) { Word = "concern" },
        ],
        _ =>
        [
            new(step, "Add the measure", ("What do we do?", "show a size chart"), ("Who takes care of it?", "Aiko")),
            new(step, "Save the viewpoints", ("Improvement point", First), ("The customer's side", "unsure of the size")) { Word = "viewpoints" },
            new(step, "Save my answer", ("I am convinced of this map", 4)) { Word = "closing" },
        ],
    };
}

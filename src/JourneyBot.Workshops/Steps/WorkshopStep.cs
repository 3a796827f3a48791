using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Steps;

/// <summary>
/// A step of the method as a module: what it asks (forms), what it checks (findings), what it shows (board, summary).
/// How its contributions become a part of the journey is its fold, in the same folder. Knows no card, chat or store.
/// </summary>
public abstract class WorkshopStep
{
    public abstract StepId Id { get; }

    /// <summary>The first one is the step's own; further ones have a word to call them by (FORM.Word in the texts).</summary>
    public abstract IReadOnlyList<Form> Forms { get; }

    /// <summary>What is missing or looks odd, most important first.</summary>
    public IEnumerable<Finding> Check(Journey journey) => About(journey, Look(journey));

    /// <summary>Questions that lead further where nothing is missing, most useful first. Passing over one needs no override.</summary>
    public IEnumerable<Finding> Prompts(Journey journey) => About(journey, Widen(journey));

    /// <summary>The live board's sections: everything made in this step, newest or most important first.</summary>
    public abstract IReadOnlyList<Section> Board(Journey journey, Language language);

    /// <summary>What is posted when the step is left, for somebody who was not there. The one sentence to remember first.</summary>
    public abstract IReadOnlyList<Section> Summarize(Journey journey, Language language);

    /// <summary>
    /// The required and needed fields that an interview should ask for now, in order. By default the required ones, then the
    /// needed ones that the journey does not have yet.
    /// </summary>
    public virtual IReadOnlyList<Field> Ask(Form form, Journey journey) => [.. form.Fields.Where(field => field.IsRequired || field.IsNeeded)];

    /// <summary>
    /// All choices over things of the journey that the field offers: journey order, missing ones first. Pages are the renderer's.
    /// Made once for each journey, since every drawing of a form asks for them.
    /// </summary>
    public IReadOnlyList<Option> Options(Form form, Field field, Journey journey, Language language) => journey.Offered.GetOrAdd(
        (form.Step, form.Id, field.Id, language), static (_, asked) => asked.Step.Offer(asked.Form, asked.Field, asked.Journey, asked.Language),
        (Step: this, Form: form, Field: field, Journey: journey, Language: language));

    /// <summary>Whether people are shown this form; one that is not can still be called by its word.</summary>
    public virtual bool Offers(Form form, Journey journey) => true;

    /// <summary>What <see cref="Check"/> tells.</summary>
    protected abstract IEnumerable<Finding> Look(Journey journey);

    /// <summary>What <see cref="Prompts"/> tells.</summary>
    protected virtual IEnumerable<Finding> Widen(Journey journey) => [];

    /// <summary>What <see cref="Options"/> are made of.</summary>
    protected virtual IReadOnlyList<Option> Offer(Form form, Field field, Journey journey, Language language) => [];

    /// <summary>The field that free text answers now; null when this step takes none on this form.</summary>
    public virtual Field? FreeText(Form form, Journey journey) =>
        form.FreeTextField is { } id ? form.Find(id) : Ask(form, journey) is [var first, ..] ? first : null;

    /// <summary>What somebody said elsewhere as answers to the form, to be looked over before they are sent.</summary>
    public RawAnswers Quote(Form form, Journey journey, Quote quote) => form.TakeQuote?.Invoke(quote) ?? FreeText(form, journey) switch
    {
        ChoiceField { OwnWords: true } own => new RawAnswers { [own.OwnWordsId] = quote.Text },
        ShortTextField or LongTextField => new RawAnswers { [FreeText(form, journey)!.Id] = quote.Text },
        _ => [],
    };

    private static IEnumerable<Finding> About(Journey journey, IEnumerable<Finding> findings) =>
        findings.Select(finding => finding with { Persona = journey.Persona.Name });
}

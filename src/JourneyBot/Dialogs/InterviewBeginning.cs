using JourneyBot.Commands;
using JourneyBot.Telemetry;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Dialogs;

/// <summary>Something typed while no question is open: saved at once where nothing is missing, else asked for a field at a time.</summary>
internal sealed class InterviewBeginning(Journeys journeys, InterviewSaving saving, InterviewDialogs interviews)
{
    public async Task<Reply?> RunAsync(Exchange exchange, Command command, CancellationToken cancellationToken)
    {
        var scene = exchange.Scene;
        if (exchange.State.Remembers(scene.Turn.Delivery))
        {
            return Reply.Nothing;
        }

        var form = StepCatalog.Of(scene.Workshop.Step).Forms[0];
        return command switch
        {
            FreeText free => await ReadAsync(exchange, form, free.Text, cancellationToken),
            OpenForm open => await OpenAsync(exchange, StepCatalog.Form(open.Form.Step, open.Form.Id)!, hasMore: false, cancellationToken),
            More => await OpenAsync(exchange, form, hasMore: true, cancellationToken),
            _ => Reply.Of(new NoQuestionIsOpen(), scene.Language),
        };
    }

    private async Task<Reply?> OpenAsync(Exchange exchange, Form form, bool hasMore, CancellationToken cancellationToken)
    {
        if (exchange.Scene.Workshop.Accept(form.Step) is { } refusal)
        {
            return Reply.Of(refusal, exchange.Scene.Language);
        }

        exchange.State.HasMore = hasMore;
        var journey = await journeys.FreshAsync(exchange.Scene.Workshop, cancellationToken);
        return await AskAsync(exchange, form, [], [.. Asked(form, journey, hasMore)], cancellationToken);
    }

    private async Task<Reply?> ReadAsync(Exchange exchange, Form form, string text, CancellationToken cancellationToken)
    {
        var scene = exchange.Scene;
        if (scene.Workshop.Accept(form.Step) is { } refusal)
        {
            return Reply.Of(refusal, scene.Language);
        }

        var (typed, missing) = Read(form, await journeys.LastAsync(scene.Workshop, cancellationToken), text);
        if (missing.Count > 0)
        {
            // What is asked and offered has to be of now; what is saved at once needs no look at the rows.
            (typed, missing) = Read(form, await journeys.FreshAsync(scene.Workshop, cancellationToken), text);
        }

        if (typed.Count == 0)
        {
            return Reply.Of(new SayItLikeThis(How(form, scene)), scene.Language);
        }

        if (missing.Count == 0)
        {
            return Reply.Of(Line.Plain(await saving.SaveAsync(scene, form, typed, scene.Turn.Delivery, cancellationToken)));
        }

        return await AskAsync(exchange, form, typed[0], missing, cancellationToken);
    }

    private static (IReadOnlyList<RawAnswers> Typed, IReadOnlyList<Field> Missing) Read(Form form, Journey journey, string text)
    {
        var typed = TypedAnswers.Read(form, journey, text);
        return (typed, typed is [var only] ? Missing(form, journey, only) : []);
    }

    /// <summary>
    /// What was typed first is checked before anything is asked, so that nobody answers four questions in vain. Choices are of now
    /// where it matters: a question that offers nothing could not be answered.
    /// </summary>
    private async Task<Reply?> AskAsync(
        Exchange exchange, Form form, RawAnswers given, IReadOnlyList<Field> fields, CancellationToken cancellationToken)
    {
        var scene = exchange.Scene;
        var turn = new InterviewTurn(scene, form, await journeys.FreshAsync(scene.Workshop, cancellationToken), exchange.State);
        if (Empty(turn, fields) is not null || Fitting.Refuse(turn, given) is not null)
        {
            turn = turn with { Journey = await journeys.NowAsync(scene.Workshop, cancellationToken) };
        }

        if (Fitting.Refuse(turn, given) is { } unfit)
        {
            return Reply.Of(Line.Plain($"{unfit.Tell(scene.Language)}\n\n{How(form, scene)}"));
        }

        return Empty(turn, fields) is { } empty
            ? Reply.Of(new NothingToChooseFrom(form, empty), scene.Language)
            : await interviews.BeginAsync(exchange, form, given, fields, cancellationToken);
    }

    private static Field? Empty(InterviewTurn turn, IReadOnlyList<Field> fields) =>
        fields.FirstOrDefault(field => field.IsRequired && Offer.IsEmpty(turn, field));

    private static string How(Form form, Scene scene) =>
        Question.InAGroup(form.Texts.Get($"{form.Id}.How", scene.Language), scene);

    private static List<Field> Missing(Form form, Journey journey, RawAnswers given) =>
        [.. Asked(form, journey, hasMore: false).Where(field => Fitting.TextOf(field, given) is null)];

    private static IEnumerable<Field> Asked(Form form, Journey journey, bool hasMore)
    {
        var asked = StepCatalog.Of(form.Step).Ask(form, journey);
        return hasMore ? asked.Concat(form.Fields.Where(field => !field.IsRequired && !field.IsNeeded)).Distinct() : asked;
    }
}

using JourneyBot.Commands;
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
        return await interviews.BeginAsync(exchange, form, [], Asked(form, journey, hasMore), cancellationToken);
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
            var how = form.Texts.Get($"{form.Id}.How", scene.Language, new Argument("bot", scene.Turn.Bot));
            return Reply.Of(new SayItLikeThis(how), scene.Language);
        }

        if (missing.Count == 0)
        {
            return Reply.Of(Line.Plain(await saving.SaveAsync(scene, form, typed, scene.Turn.Delivery, cancellationToken)));
        }

        return Unfit(form, scene, typed[0]) is { } unfit
            ? Reply.Of(unfit, scene.Language)
            : await interviews.BeginAsync(exchange, form, typed[0], missing, cancellationToken);
    }

    private static (IReadOnlyList<RawAnswers> Typed, IReadOnlyList<Field> Missing) Read(Form form, Journey journey, string text)
    {
        var typed = TypedAnswers.Read(form, journey, text);
        return (typed, typed is [var only] ? Missing(form, journey, only) : []);
    }

    private static List<Field> Missing(Form form, Journey journey, RawAnswers given) =>
        [.. Asked(form, journey, hasMore: false).Where(field => TextOf(field, given) is null)];

    private static IEnumerable<Field> Asked(Form form, Journey journey, bool hasMore)
    {
        var asked = StepCatalog.Of(form.Step).Ask(form, journey);
        return hasMore ? asked.Concat(form.Fields.Where(field => !field.IsRequired && !field.IsNeeded)).Distinct() : asked;
    }

    /// <summary>What was typed first is checked before anything is asked, so that nobody answers four questions in vain.</summary>
    private static Refusal? Unfit(Form form, Scene scene, RawAnswers given)
    {
        var reader = new FormReader(form, scene.Turn.Today);
        return form.Fields
            .Where(field => TextOf(field, given) is not null)
            .Select(field => reader.ReadOne(field, TextOf(field, given)!).Refusal)
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static string? TextOf(Field field, RawAnswers given) =>
        field is ChoiceField { OwnWords: true } own && given.TryGetValue(own.OwnWordsId, out var words) ? words : given.GetValueOrDefault(field.Id);
}

using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>A form's choices over what the team has made: a page of them, those that a text finds, and always those picked already.</summary>
internal sealed class FormChoices(FormView view, FormLevel level)
{
    private readonly Dictionary<string, IReadOnlyList<Option>> _found = [];

    /// <summary>The page that comes next; null when all are shown.</summary>
    public int? NextPage =>
        Paged is not { } paged || OptionsOf(paged).Count <= Limits.Choices ? null
        : (view.State.Page + 1) * Limits.Choices < OptionsOf(paged).Count ? view.State.Page + 1
        : 0;

    /// <summary>More was picked than can be shown.</summary>
    public bool IsCut => view.Form.Fields.Any(one => SourceOf(one) is ChoiceSource.Made && AllPicked(one).Count > level.Picked);

    private Field? Paged => view.Form.Fields.FirstOrDefault(one => SourceOf(one) is ChoiceSource.Made);

    public string NextPageTitle()
    {
        var from = NextPage!.Value * Limits.Choices;
        var to = Math.Min(from + Limits.Choices, OptionsOf(Paged!).Count);
        return CardTexts.All.Get("NextPage", view.Language, Argument.Count("from", from + 1), Argument.Count("to", to));
    }

    public IEnumerable<AdaptiveChoice> Of(Field field, ChoiceSource source) => source switch
    {
        ChoiceSource.Catalogue catalogue => catalogue.Ids.Select(id =>
            new AdaptiveChoice { Title = view.Form.TitleOf(field, id, view.Language), Value = id }),
        _ => Page(field).Select(option => new AdaptiveChoice
        {
            Title = CardText.Safe($"{option.Label}  {PlainText.Shorten(option.Text, level.Title)}"),
            Value = option.Label,
        }),
    };

    /// <summary>What is picked, as the input's value; null when nothing is.</summary>
    public string? Picked(Field field, ChoiceSource source)
    {
        var picked = source is ChoiceSource.Catalogue catalogue
            ? Choices.Split(Typed(field)).Where(catalogue.Ids.Contains)
            : AllPicked(field).Select(option => option.Label).Take(level.Picked);
        return string.Join(',', picked) is { Length: > 0 } value ? value : null;
    }

    private IEnumerable<Option> Page(Field field)
    {
        var page = OptionsOf(field).Skip(view.State.Page * Limits.Choices).Take(Limits.Choices).ToList();
        return AllPicked(field).Take(level.Picked).Where(option => !page.Contains(option)).Concat(page);
    }

    private List<Option> AllPicked(Field field)
    {
        var picked = Choices.Split(Typed(field)).ToHashSet();
        return picked.Count == 0 ? [] : [.. EveryOption(field).Where(option => picked.Contains(option.Label))];
    }

    private string Typed(Field field) => view.State.Refill?.GetValueOrDefault(field.Id) ?? string.Empty;

    /// <summary>Those that the text finds, when there is one.</summary>
    private IReadOnlyList<Option> OptionsOf(Field field)
    {
        if (view.State.Refill?.GetValueOrDefault(CommandData.Find) is not { } find || PlainText.Clean(find).Length == 0)
        {
            return EveryOption(field);
        }

        if (!_found.TryGetValue(field.Id, out var found))
        {
            var wanted = Folding.Fold(find);
            _found[field.Id] = found = [.. EveryOption(field).Where(option => IsFound(option, wanted))];
        }

        return found;
    }

    private static bool IsFound(Option option, string wanted) =>
        Folding.Fold($"{option.Label} {option.Text}").Contains(wanted, StringComparison.Ordinal);

    private IReadOnlyList<Option> EveryOption(Field field) =>
        StepCatalog.Of(view.Form.Step).Options(view.Form, field, view.Journey, view.Language);

    private static ChoiceSource? SourceOf(Field field) => field switch
    {
        ChoiceField choice => choice.Source,
        MultipleChoiceField choice => choice.Source,
        _ => null,
    };
}

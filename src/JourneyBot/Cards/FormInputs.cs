using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Cards;

/// <summary>
/// A form's fields as inputs. Hidden ones carry no preset value and are never required: they are sent unopened too. A form with
/// pages of choices leaves the checking of required fields to us, since it would block the page button (cards/README, tried).
/// </summary>
internal sealed class FormInputs(FormView view, int refill)
{
    private const int TitleLength = 60;
    private readonly Dictionary<string, IReadOnlyList<Option>> _options = [];

    /// <summary>Some refilled text did not fit the card.</summary>
    public bool IsCut { get; } = view.State.Refill?.Values.Any(value => value.Length > refill) ?? false;

    /// <summary>The page of choices that comes next; null when all are shown.</summary>
    public int? NextPage =>
        Paged is not { } paged || OptionsOf(paged).Count <= Limits.Choices ? null
        : (view.State.Page + 1) * Limits.Choices < OptionsOf(paged).Count ? view.State.Page + 1
        : 0;

    private Field? Paged => view.Form.Fields.FirstOrDefault(one => SourceOf(one) is ChoiceSource.Made);

    public IReadOnlyList<AdaptiveElement> Visible() =>
        [.. view.Form.Fields.Where(field => !field.IsMore).SelectMany(field => Draw(field, isHidden: false))];

    public IReadOnlyList<AdaptiveElement> Hidden()
    {
        var hidden = view.Form.Fields.Where(field => field.IsMore).SelectMany(field => Draw(field, isHidden: true)).ToList();
        if (NextPage is not null)
        {
            var label = CardTexts.All.Get("FindChoice", view.Language);
            hidden.Add(new AdaptiveTextInput { Id = CommandData.Find, Label = label });
        }

        return hidden;
    }

    public string NextPageTitle()
    {
        var from = NextPage!.Value * Limits.Choices;
        var to = Math.Min(from + Limits.Choices, OptionsOf(Paged!).Count);
        return CardTexts.All.Get("NextPage", view.Language, Argument.Count("from", from + 1), Argument.Count("to", to));
    }

    private IEnumerable<AdaptiveElement> Draw(Field field, bool isHidden)
    {
        var input = Input(field, isHidden);
        input.Id = field.Id;
        input.Label = CardText.Safe(PlainText.Shorten(GuideText.Label(view.Form, field, view.Journey, view.Language), 100));
        if (field.IsRequired && NextPage is null && field is not ChoiceField { OwnWords: true })
        {
            input.IsRequired = true;
            input.ErrorMessage = new AnswerIsMissing(view.Form, field).Say(view.Language).ToString();
        }

        yield return input;
        if (field is ChoiceField { OwnWords: true } own)
        {
            yield return new AdaptiveTextInput
            {
                Id = own.OwnWordsId,
                Label = CardTexts.All.Get("OwnWords", view.Language),
                Placeholder = view.Form.HintOf(field, view.Language),
                Value = Typed(own.OwnWordsId),
            };
        }
    }

    private AdaptiveInput Input(Field field, bool isHidden) => field switch
    {
        ShortTextField text => Text(field, isMultiline: text.IsList),
        LongTextField => Text(field, isMultiline: true),
        ScaleField scale => Scale(scale),
        NumberField => Text(field, isMultiline: false),
        DateField => new AdaptiveDateInput { Placeholder = Hint(field) ?? CardTexts.All.Get("PickDay", view.Language), Value = Typed(field.Id) },
        ChoiceField choice => Choice(field, choice.Source, choice, isHidden),
        MultipleChoiceField choice => Choice(field, choice.Source, null, isHidden),
        _ => throw new InvalidOperationException($"A field kind that no card draws: {field.GetType().Name}"),
    };

    private AdaptiveTextInput Text(Field field, bool isMultiline) =>
        new() { IsMultiline = isMultiline, Placeholder = Hint(field), Value = Typed(field.Id) };

    private AdaptiveChoiceSetInput Scale(ScaleField scale)
    {
        var set = new AdaptiveChoiceSetInput { Style = AdaptiveChoiceInputStyle.Expanded, Value = Typed(scale.Id) };
        for (var point = scale.Highest; point >= scale.Lowest; point--)
        {
            var value = point.ToString(System.Globalization.CultureInfo.InvariantCulture);
            set.Choices.Add(new AdaptiveChoice { Title = view.Form.TitleOf(scale, value, view.Language), Value = value });
        }

        return set;
    }

    private AdaptiveChoiceSetInput Choice(Field field, ChoiceSource source, ChoiceField? single, bool isHidden)
    {
        var set = new AdaptiveChoiceSetInput
        {
            Style = single?.IsExpanded == true ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
            IsMultiSelect = single is null,
            Placeholder = Hint(field) ?? CardTexts.All.Get("PickOne", view.Language),
            Value = Typed(field.Id) ?? (isHidden ? null : single?.Default),
        };
        set.Choices.AddRange(source switch
        {
            ChoiceSource.Catalogue catalogue => catalogue.Ids.Select(id =>
                new AdaptiveChoice { Title = view.Form.TitleOf(field, id, view.Language), Value = id }),
            _ => Page(field).Select(option => new AdaptiveChoice
            {
                Title = CardText.Safe($"{option.Label}  {PlainText.Shorten(option.Text, TitleLength)}"),
                Value = option.Label,
            }),
        });
        return set;
    }

    /// <summary>One page; what is picked already stays among the choices.</summary>
    private IEnumerable<Option> Page(Field field)
    {
        var options = OptionsOf(field);
        var picked = Choices.Split(Typed(field.Id) ?? string.Empty).ToHashSet();
        var page = options.Skip(view.State.Page * Limits.Choices).Take(Limits.Choices).ToList();
        return options.Where(option => picked.Contains(option.Label) && !page.Contains(option)).Concat(page);
    }

    private IReadOnlyList<Option> OptionsOf(Field field)
    {
        if (!_options.TryGetValue(field.Id, out var options))
        {
            options = Workshops.Steps.StepCatalog.Of(view.Form.Step).Options(view.Form, field, view.Journey, view.Language);
            if (view.State.Refill?.GetValueOrDefault(CommandData.Find) is { } find && PlainText.Clean(find).Length > 0)
            {
                var folded = Folding.Fold(find);
                options = [.. options.Where(option => Folding.Fold($"{option.Label} {option.Text}").Contains(folded, StringComparison.Ordinal))];
            }

            _options[field.Id] = options;
        }

        return options;
    }

    private static ChoiceSource? SourceOf(Field field) => field switch
    {
        ChoiceField choice => choice.Source,
        MultipleChoiceField choice => choice.Source,
        _ => null,
    };

    private string? Hint(Field field) => view.Form.HintOf(field, view.Language);

    private string? Typed(string id) =>
        view.State.Refill?.GetValueOrDefault(id) is { Length: > 0 } value ? CardText.Safe(PlainText.Shorten(value, refill)) : null;
}

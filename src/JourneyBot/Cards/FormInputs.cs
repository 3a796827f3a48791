using System.Globalization;
using AdaptiveCards;
using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Cards;

/// <summary>
/// A form's fields as inputs. Hidden ones carry no preset value and are never required: they are sent unopened too. A form with
/// pages of choices leaves the checking of required fields to us, since it would block the page button (cards/README, tried).
/// </summary>
internal sealed class FormInputs(FormView view, FormLevel level)
{
    public FormChoices Choices { get; } = new(view, level);

    /// <summary>Some of what was typed does not fit the card.</summary>
    public bool IsCut => Choices.IsCut || view.Form.Fields.Any(one => Longest(one) > level.Refill);

    /// <summary>Something was typed or picked behind the toggle.</summary>
    public bool HasHiddenText => view.Form.Fields.Any(one => one.IsMore && Longest(one) > 0) || Typed(OnBehalf.Id) is not null;

    public IReadOnlyList<AdaptiveElement> Visible() =>
        [.. view.Form.Fields.Where(field => !field.IsMore).SelectMany(field => Draw(field, isHidden: false))];

    public IReadOnlyList<AdaptiveElement> Hidden()
    {
        var hidden = view.Form.Fields.Where(field => field.IsMore).SelectMany(field => Draw(field, isHidden: true)).ToList();
        hidden.Add(new AdaptiveTextInput { Id = OnBehalf.Id, Label = OnBehalf.Label(view.Workshop, view.Language), Value = Typed(OnBehalf.Id) });
        if (Choices.NextPage is not null)
        {
            hidden.Add(new AdaptiveTextInput { Id = CommandData.Find, Label = CardTexts.All.Get("FindChoice", view.Language) });
        }

        return hidden;
    }

    private IEnumerable<AdaptiveElement> Draw(Field field, bool isHidden)
    {
        var input = Input(field, isHidden);
        input.Id = field.Id;
        input.Label = CardText.Safe(PlainText.Shorten(GuideText.Label(view.Form, field, view.Journey, view.Language), 100));
        if (field.IsRequired && Choices.NextPage is null && field is not ChoiceField { OwnWords: true })
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
        DateField => Day(field),
        ChoiceField choice => Choice(field, choice.Source, choice, isHidden),
        MultipleChoiceField choice => Choice(field, choice.Source, null, isHidden),
        _ => throw new InvalidOperationException($"A field kind that no card draws: {field.GetType().Name}"),
    };

    private AdaptiveTextInput Text(Field field, bool isMultiline) =>
        new() { IsMultiline = isMultiline, Placeholder = Hint(field), Value = Typed(field.Id) };

    private AdaptiveDateInput Day(Field field) => new()
    {
        Placeholder = Hint(field) ?? CardTexts.All.Get("PickDay", view.Language),
        Value = Typed(field.Id) is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : null,
    };

    private AdaptiveChoiceSetInput Scale(ScaleField scale)
    {
        var set = new AdaptiveChoiceSetInput { Style = AdaptiveChoiceInputStyle.Expanded };
        for (var point = scale.Highest; point >= scale.Lowest; point--)
        {
            var value = point.ToString(CultureInfo.InvariantCulture);
            set.Choices.Add(new AdaptiveChoice { Title = view.Form.TitleOf(scale, value, view.Language), Value = value });
            set.Value = value == Typed(scale.Id) ? value : set.Value;
        }

        return set;
    }

    private AdaptiveChoiceSetInput Choice(Field field, ChoiceSource source, ChoiceField? single, bool isHidden) => new()
    {
        Style = single?.IsExpanded == true ? AdaptiveChoiceInputStyle.Expanded : AdaptiveChoiceInputStyle.Compact,
        IsMultiSelect = single is null,
        Placeholder = (single is { OwnWords: true } ? null : Hint(field)) ?? CardTexts.All.Get("PickOne", view.Language),
        Value = Choices.Picked(field, source) ?? (isHidden ? null : single?.Default),
        Choices = [.. Choices.Of(field, source)],
    };

    private string? Hint(Field field) => view.Form.HintOf(field, view.Language);

    private string? Typed(string id) =>
        view.State.Refill?.GetValueOrDefault(id) is { Length: > 0 } value ? CardText.Safe(PlainText.Shorten(value, level.Refill)) : null;

    /// <summary>Picked choices are not cut by length.</summary>
    private int Longest(Field field) => Math.Max(
        field is MultipleChoiceField ? 0 : view.State.Refill?.GetValueOrDefault(field.Id)?.Length ?? 0,
        field is ChoiceField own ? view.State.Refill?.GetValueOrDefault(own.OwnWordsId)?.Length ?? 0 : 0);
}

using System.Globalization;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Testing.Workshops;

/// <summary>
/// As much as a workshop may have to show: 300 actions in 12 phases, 150 contacts with 500 scores, 100 measures, every field
/// filled with as long a text as it takes.
/// </summary>
public sealed class CrowdedJourney
{
    public const int Actions = 300;
    public const int Phases = 12;
    public const int Contacts = 150;
    public const int Scores = 500;
    public const int Measures = 100;

    private readonly Story _story = new();
    private readonly Func<int, string> _sentence;
    private readonly int _part;

    /// <param name="sentence">A text of one's own for each number, at most <see cref="Limits.ShortText"/> long.</param>
    /// <param name="part">Of what there may be, an nth, in as many phases: where what is written counts, and not how much.</param>
    public CrowdedJourney(Func<int, string> sentence, int part = 1)
    {
        (_sentence, _part) = (sentence, part);
        Settle(StepId.Theme, "theme");
        Settle(StepId.Persona, "persona");
        _story.Add(StepId.Persona, "empathy", 0, new RawAnswers { ["picture"] = "3" });
        Act();
        Group();
        Touch();
        Feel();
        Decide();
        Journey = _story.Fold();
    }

    public Journey Journey { get; }

    /// <summary>Japanese sentences of 200 characters, each beginning with its number.</summary>
    public static CrowdedJourney InJapanese() => new(number => Fill($"{number}番目の", "店員に声をかけるか迷って売り場を何度も行き来し、"));

    /// <summary>The same in English.</summary>
    public static CrowdedJourney InEnglish() => new(number => Fill($"No. {number} ", "walks up and down the aisle, unsure whether to ask "));

    /// <summary>The same text up to the longest that a short field takes.</summary>
    public static string Fill(string head, string rest) =>
        (head + string.Concat(Enumerable.Repeat(rest, 1 + (Limits.ShortText / rest.Length))))[..Limits.ShortText].TrimEnd();

    /// <summary>Two people differ on every field, so that there is a proposal for each.</summary>
    private void Settle(StepId step, string form)
    {
        foreach (var person in (int[])[0, 1])
        {
            _story.Add(step, form, person, Everything(step, form, person * 50));
        }
    }

    private void Act()
    {
        for (var i = 0; i < Actions / _part; i++)
        {
            var answers = Everything(StepId.Actions, "actions", i);
            answers["place"] = i == 0 ? "start" : i == (Actions / _part) - 1 ? "goal" : "between";
            answers[OnBehalf.Id] = i % 15 == 14 ? PlainText.Shorten(_sentence(i), OnBehalf.Longest) : string.Empty;
            _story.Add(StepId.Actions, "actions", i, answers);
        }
    }

    private void Group()
    {
        var labels = _story.Fold().Actions.Select(action => action.Label).ToList();
        for (var i = 0; i < Phases; i++)
        {
            var inside = labels.Skip(i * (Actions / _part) / Phases).Take(Actions / _part / Phases);
            _story.Add(StepId.Phases, "phases", i, new RawAnswers { ["name"] = _sentence(i), ["actions"] = string.Join(',', inside) });
        }

        foreach (var border in _story.Fold().Borders)
        {
            _story.Add(StepId.Phases, "border", 3, Everything(StepId.Phases, "border", 7, ("border", border.Label)));
        }

        foreach (var (value, i) in _story.Fold().Values.Select((value, i) => (value, i)))
        {
            _story.Add(StepId.Phases, "value", 3, Everything(StepId.Phases, "value", i, ("phase", value.Label)));
        }
    }

    private void Touch()
    {
        var labels = _story.Fold().Actions.Select(action => action.Label).ToList();
        for (var i = 0; i < Contacts / _part; i++)
        {
            var answers = Everything(StepId.Touchpoints, "touchpoints", i, ("actions", labels[i * 2]));
            answers["channel_own"] = _sentence(i);
            _story.Add(StepId.Touchpoints, "touchpoints", i, answers);
        }

        var contacts = _story.Fold().Contacts;
        for (var i = 0; i < Contacts / _part; i++)
        {
            _story.Add(StepId.Touchpoints, "metrics", i, Everything(StepId.Touchpoints, "metrics", i, ("contact", contacts[i / 2].Label)));
            _story.Add(StepId.Touchpoints, "owners", i, Everything(StepId.Touchpoints, "owners", i, ("about", contacts[i / 2].Label)));
        }
    }

    private void Feel()
    {
        var journey = _story.Fold();
        for (var i = 0; i < Scores / _part; i++)
        {
            var contact = journey.Contacts[i % (Contacts / _part)].Label;
            _story.Add(StepId.Emotions, "emotions", i / (Contacts / _part), Everything(
                StepId.Emotions, "emotions", i, ("contact", contact), ("score", ((i % 5) - 2).ToString(CultureInfo.InvariantCulture))));
        }

        foreach (var (border, number) in journey.Borders.SelectMany(border => Enumerable.Range(0, 3).Select(number => (border, number))))
        {
            _story.Add(StepId.Emotions, "concern", number, Everything(
                StepId.Emotions, "concern", number, ("border", border.Label), ("place", journey.Contacts[number].Label)));
        }
    }

    private void Decide()
    {
        var journey = _story.Fold();
        foreach (var contact in journey.Contacts.Take(Contacts / _part / 2))
        {
            _story.Add(StepId.Measures, "viewpoints", 3, Everything(StepId.Measures, "viewpoints", 9, ("point", contact.Label)));
        }

        foreach (var factor in journey.Feelings.NegativeFactors.Reverse().Take(Contacts / _part / 2))
        {
            _story.Add(StepId.Measures, "notnow", 3, Everything(StepId.Measures, "notnow", 9, ("factor", factor.Label)));
        }

        for (var i = 0; i < Measures / _part; i++)
        {
            _story.Add(StepId.Measures, "measures", i, Everything(
                StepId.Measures,
                "measures",
                i,
                ("answers", journey.Contacts[i % Math.Min(40, Contacts / _part)].Label),
                ("border", journey.Borders[i % (Phases - 1)].Label)));
        }
    }

    /// <summary>Every field of a form answered, at length.</summary>
    private RawAnswers Everything(StepId step, string id, int number, params (string Field, string Text)[] known)
    {
        var answers = new RawAnswers();
        foreach (var field in StepCatalog.Form(step, id)!.Fields)
        {
            answers[field.Id] = field switch
            {
                ChoiceField { Source: ChoiceSource.Catalogue catalogue } => catalogue.Ids[number % catalogue.Ids.Count],
                NumberField => (number % 100).ToString(CultureInfo.InvariantCulture),
                DateField => new DateOnly(2027, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ShortTextField { IsList: true } when id == "persona" => string.Join('\n', Enumerable.Range(number, 20).Select(_sentence)),
                LongTextField => string.Concat(Enumerable.Repeat(_sentence(number), Limits.LongText / Limits.ShortText)),
                _ => _sentence(number),
            };
        }

        foreach (var (field, text) in known)
        {
            answers[field] = text;
        }

        return answers;
    }
}

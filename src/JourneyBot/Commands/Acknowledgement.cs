using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Commands;

/// <summary>"✓ Saved K7MQ: ..." as text. Said only after the write.</summary>
internal static class Acknowledgement
{
    private const int MostRows = 5;
    private const int TextLength = 120;
    private const int NameLength = 40;

    public static Line Of(Form form, Saved saved, Language language)
    {
        var (first, rest) = (saved.Entries[0], saved.Entries.Count);
        if (rest == 1)
        {
            return One(form, first, language);
        }

        var rows = saved.Entries.Take(MostRows).Select(written => $"{LabelOf(written)}  {TextOf(form, written.Entry, language)}");
        var more = rest > MostRows ? "\n…" : string.Empty;
        return ChatTexts.All.Line(
            "SavedSeveral", language, Argument.Count("count", rest), Argument.User("rows", "\n" + string.Join('\n', rows) + more));
    }

    /// <summary>That it was saved, without what: others read along.</summary>
    public static Line Quietly(Saved saved, Language language) => ChatTexts.All.Line(
        "SavedQuietly", language, new Argument("label", string.Join(", ", saved.Entries.Take(MostRows).Select(LabelOf))));

    public static Line Quietly(Edited edited, Language language) =>
        ChatTexts.All.Line("SavedQuietly", language, new Argument("label", edited.Label));

    public static Line Of(Edited edited, Language language, Journey? journey = null)
    {
        var text = OnBehalf.Add(TextOf(edited.Form, edited.Answers, language, journey), edited.OnBehalfOf, language);
        return ChatTexts.All.Line("Edited", language, new Argument("label", edited.Label), Argument.User("text", text));
    }

    public static string LabelOf(Written written) => Label.Of(written.Entry.Identity);

    /// <summary>The answer that names the entry, shortened: its first text, or its choices by title.</summary>
    /// <param name="journey">Where it is at hand: things of the journey are named, not only labelled.</param>
    public static string TextOf(Form form, Entry entry, Language language, Journey? journey = null) =>
        entry.Payload is Contribution contribution
            ? OnBehalf.Add(TextOf(form, contribution.Answers, language, journey), contribution.OnBehalfOf, language)
            : TextOf(form, Answers.None, language);

    public static string TextOf(Contributed entry, Language language) =>
        StepCatalog.Form(entry.Key.Step, entry.Form) is { } form ? TextOf(form, entry.Answers, language) : string.Empty;

    public static string TextOf(Form form, Answers answers, Language language, Journey? journey = null)
    {
        var parts = form.Fields.Where(field => answers.Has(field.Id)).Select(field => journey is not null && IsMade(field)
            ? Named(form, field, answers, journey, language)
            : Show(form, field, answers, language));
        return PlainText.Shorten(string.Join(" ・ ", parts.Where(part => part.Length > 0).Take(form.Telling)).Replace('\n', ' '), TextLength);
    }

    private static Line One(Form form, Written written, Language language) => ChatTexts.All.Line(
        written.IsWithdrawn ? "WithdrawnBefore" : "Saved",
        language,
        new Argument("label", LabelOf(written)),
        Argument.User("text", TextOf(form, written.Entry, language)));

    private static bool IsMade(Field field) =>
        field is ChoiceField { Source: ChoiceSource.Made } or MultipleChoiceField { Source: ChoiceSource.Made };

    /// <summary>What was chosen, by its name; by its label where it is not known, or not any more.</summary>
    private static string Named(Form form, Field field, Answers answers, Journey journey, Language language)
    {
        var options = StepCatalog.Of(form.Step).Options(form, field, journey, language);
        return string.Join(", ", answers.All(field.Id).Select(label =>
            options.FirstOrDefault(option => option.Label == label) is { } chosen ? PlainText.Shorten(chosen.Text, NameLength) : label));
    }

    private static string Show(Form form, Field field, Answers answers, Language language) => field switch
    {
        ChoiceField { Source: ChoiceSource.Catalogue catalogue } choice => ShowChoice(form, choice, catalogue, answers, language),
        ScaleField { Lowest: < 0 } => Signed(answers[field.Id]!, language),
        _ => string.Join(", ", answers.All(field.Id)),
    };

    private static string Signed(string score, Language language) =>
        score[0] == '-' ? $"\u2212{score[1..]}" : score == "0" ? score : $"{(language == Language.Japanese ? "＋" : "+")}{score}";

    private static string ShowChoice(
        Form form, ChoiceField field, ChoiceSource.Catalogue catalogue, Answers answers, Language language)
    {
        var answer = answers[field.Id]!;
        return answer == field.Default ? string.Empty
            : catalogue.Ids.Contains(answer) ? form.TitleOf(field, answer, language)
            : answer;
    }
}

using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Forms;

/// <summary>Answers as they came in: text by field id; several choices joined by commas.</summary>
public sealed class RawAnswers : Dictionary<string, string>
{
    public RawAnswers()
        : base(StringComparer.Ordinal)
    {
    }

    public RawAnswers(IDictionary<string, string> answers)
        : base(answers, StringComparer.Ordinal)
    {
    }
}

/// <summary>
/// Some fields asked together. One renderer makes any form a card, a dialog or a typed interview; the form knows none of them.
/// Its texts, in the step's resources: ID.Question, .Why, .Example, .Tips (a line each), .ReadAloud, .Add; ID.FIELD (the label),
/// .FIELD.Hint (placeholder), .FIELD.Ask (the question in an interview), .FIELD.Names (what else people call it), .FIELD.CHOICE. Names of resources do not tell case apart,
/// so no field may be called "why".
/// </summary>
public sealed record Form(string Id, StepId Step, Texts Texts, IReadOnlyList<Field> Fields)
{
    /// <summary>The field that free text answers, unless <see cref="ReadLine"/> says more.</summary>
    public string? FreeTextField { get; init; }

    /// <summary>The free text field when it is a list: then each of its lines is an entry of its own, with the other answers beside it.</summary>
    public Field? LineField => FreeTextField is { } id && Find(id) is ShortTextField { IsList: true } lines ? lines : null;

    /// <summary>Reads a typed line such as "K7MQ -2"; null when the line does not fit, and then the free text field takes it all.</summary>
    public Func<string, RawAnswers?>? ReadLine { get; init; }

    /// <summary>What answers say beyond themselves ("38%" has its unit in it), written out before they are read.</summary>
    public Func<RawAnswers, RawAnswers>? Complete { get; init; }

    /// <summary>What somebody said elsewhere, as answers; null: the field of free text takes it.</summary>
    public Func<Quote, RawAnswers>? TakeQuote { get; init; }

    /// <summary>How many of its first answers tell an entry from others, where it stands on one line.</summary>
    public int Telling { get; init; } = 2;

    /// <summary>The fold takes each person's latest answers, so answering as before is a new intention when something came between.</summary>
    public bool IsLatestWins { get; init; }

    /// <summary>
    /// It decides what becomes of something that is there: what it means is looked up before it is saved, and its word with a line behind it
    /// ("not now K7MQ: too costly", "owner K7MQ: Kato") is an answer, which no other further form takes.
    /// </summary>
    public bool IsDecision { get; init; }

    public Field? Find(string id) => Fields.FirstOrDefault(field => field.Id == id);

    /// <summary>The field of an answer as it came in: under its own id, or that of its own words.</summary>
    public Field? FindInput(string id) => Find(id) ?? Fields.FirstOrDefault(field => field is ChoiceField { OwnWords: true } own && own.OwnWordsId == id);

    /// <summary>Read answers as a form takes them in again.</summary>
    public RawAnswers Refill(Answers answers)
    {
        var raw = new RawAnswers();
        foreach (var field in Fields.Where(field => answers.Has(field.Id)))
        {
            var isOwn = field is ChoiceField { OwnWords: true, Source: ChoiceSource.Catalogue catalogue } && !catalogue.Ids.Contains(answers[field.Id]!);
            var id = isOwn ? ((ChoiceField)field).OwnWordsId : field.Id;
            raw[id] = string.Join(field is MultipleChoiceField ? ',' : '\n', answers.All(field.Id));
        }

        return raw;
    }

    /// <summary>What people type to call this form, where it is not its step's first.</summary>
    public IEnumerable<string> WordsIn(Language language) =>
        $"{Texts.Find($"{Id}.Word", language)}|{Texts.Find($"{Id}.Words", language)}".Split('|', StringSplitOptions.RemoveEmptyEntries);

    public string LabelOf(Field field, Language language) => Texts.Get($"{Id}.{field.Id}", language);

    /// <summary>A short name, for the head of a table: what people call the field, else its label.</summary>
    public string HeadingOf(Field field, Language language) => NamesOf(field, language).Skip(1).FirstOrDefault() ?? LabelOf(field, language);

    public string? HintOf(Field field, Language language) => Texts.Find($"{Id}.{field.Id}.Hint", language);

    /// <summary>The title of a fixed choice or a point of a scale.</summary>
    public string TitleOf(Field field, string choice, Language language) => Texts.Get($"{Id}.{field.Id}.{choice}", language);

    /// <summary>An answer as people read it: the title of a choice, or what was written.</summary>
    public Run Show(Field field, string value, Language language) =>
        field is ChoiceField { Source: ChoiceSource.Catalogue catalogue } && catalogue.Ids.Contains(value)
            ? new Run(TitleOf(field, value, language))
            : new Run(value.Replace('\n', ' '), IsUserText: true);

    /// <summary>Reads "Goal: first purchase"; null when no field is called so.</summary>
    public RawAnswers? ReadNamed(string line)
    {
        var colon = line.AsSpan().IndexOfAny(':', '：');
        return colon > 0 && FindByName(line[..colon]) is { } field ? new RawAnswers { [field.Id] = line[(colon + 1)..] } : null;
    }

    /// <summary>The field that a person calls so, by id, label or another name for it, in either language; null when none.</summary>
    public Field? FindByName(string name)
    {
        var folded = Folding.Fold(name);
        return Fields.FirstOrDefault(field => Folding.Fold(field.Id) == folded
            || Languages.All.Any(language => NamesOf(field, language).Any(known => Folding.Fold(known) == folded)));
    }

    private IEnumerable<string> NamesOf(Field field, Language language) =>
        (Texts.Find($"{Id}.{field.Id}.Names", language) ?? string.Empty)
            .Split('|', StringSplitOptions.RemoveEmptyEntries).Prepend(LabelOf(field, language));
}

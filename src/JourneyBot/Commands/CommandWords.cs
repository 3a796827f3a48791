using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Commands;

/// <summary>
/// Typed words to commands, in both languages, whatever the workshop's is. A command is the whole message; case and width do not
/// matter. Everything else is free text.
/// </summary>
internal static class CommandWords
{
    private static readonly Dictionary<string, Func<Command>> Words = new(StringComparer.Ordinal)
    {
        ["start"] = () => new Start(Language.English),
        ["開始"] = () => new Start(Language.Japanese),
        ["start anonymous"] = () => new Start(Language.English) { IsAnonymous = true },
        ["匿名で開始"] = () => new Start(Language.Japanese) { IsAnonymous = true },
        ["silent"] = () => new Silence(true, null),
        ["個人ワーク"] = () => new Silence(true, null),
        ["reveal"] = () => new Silence(false, null),
        ["公開"] = () => new Silence(false, null),
        ["next"] = () => new Advance(null, null),
        ["次へ"] = () => new Advance(null, null),
        ["back"] = () => new GoBack(null, null),
        ["戻る"] = () => new GoBack(null, null),
        ["form"] = () => new PostForm(),
        ["回答"] = () => new PostForm(),
        ["vote"] = () => new OpenVote(null, null, null),
        ["投票"] = () => new OpenVote(null, null, null),
        ["close vote"] = () => new CloseVote(null),
        ["投票終了"] = () => new CloseVote(null),
        ["status"] = () => new ShowStatus(),
        ["状況"] = () => new ShowStatus(),
        ["summary"] = () => new ShowSummary(),
        ["まとめ"] = () => new ShowSummary(),
        ["undo"] = () => new Undo(null),
        ["取り消し"] = () => new Undo(null),
        ["skip"] = () => new Skip(),
        ["スキップ"] = () => new Skip(),
        ["more"] = () => new More(),
        ["詳しく"] = () => new More(),
        ["cancel"] = () => new Cancel(),
        ["中止"] = () => new Cancel(),
        ["language"] = () => new ChooseLanguage(Language.English),
        ["言語"] = () => new ChooseLanguage(Language.Japanese),
        ["example"] = () => new ShowExample(),
        ["見本"] = () => new ShowExample(),
        ["end"] = () => new End(null),
        ["終了"] = () => new End(null),
        ["parked"] = () => new ShowParked(),
        ["保留一覧"] = () => new ShowParked(),
        ["suggest"] = () => new Grouping.SuggestGroups(),
        ["提案"] = () => new Grouping.SuggestGroups(),
        ["duplicates"] = () => new Grouping.ShowDuplicates(),
        ["重複"] = () => new Grouping.ShowDuplicates(),
        ["prepare"] = () => new Preparing.Prepare(Language.English),
        ["準備"] = () => new Preparing.Prepare(Language.Japanese),
        ["use prepared"] = () => new Preparing.TakePrepared(null),
        ["準備を使う"] = () => new Preparing.TakePrepared(null),
        ["start empty"] = () => new Preparing.StartEmpty(),
        ["使わずに始める"] = () => new Preparing.StartEmpty(),
        ["carry over"] = () => new Carrying.CarryParked(),
        ["引き継ぎ"] = () => new Carrying.CarryParked(),
        ["carry persona"] = () => new Carrying.CarryPersona((WorkshopId?)null),
        ["ペルソナ引き継ぎ"] = () => new Carrying.CarryPersona((WorkshopId?)null),
        ["panel"] = () => new Panels.ShowPanel(),
        ["進行パネル"] = () => new Panels.ShowPanel(),
        ["help"] = () => new ShowHelp(),
        ["ヘルプ"] = () => new ShowHelp(),
    };

    /// <summary>The steps whose fields settle, and can be emptied.</summary>
    private static readonly StepId[] Settling = [StepId.Theme, StepId.Persona];

    private static readonly Dictionary<string, Func<string, Command?>> Verbs = new(StringComparer.Ordinal)
    {
        ["move"] = ReadMove,
        ["移動"] = ReadMove,
        ["map"] = Maps.MapWords.ReadDays,
        ["マップ"] = Maps.MapWords.ReadDays,
        ["merge"] = Grouping.MergeInto.Read,
        ["まとめる"] = Grouping.MergeInto.Read,
        ["clear"] = ReadClear,
        ["消去"] = ReadClear,
        ["undo"] = ReadUndo,
        ["取り消し"] = ReadUndo,
        ["edit"] = ReadEdit,
        ["直す"] = ReadEdit,
        ["history"] = text => Label.Read(text) is { } label ? new ShowHistory(label) : null,
        ["履歴"] = text => Label.Read(text) is { } label ? new ShowHistory(label) : null,
        ["hide"] = text => ReadAside(text, Aside.Hidden),
        ["隠す"] = text => ReadAside(text, Aside.Hidden),
        ["unhide"] = text => ReadAside(text, Aside.None),
        ["再表示"] = text => ReadAside(text, Aside.None),
        ["park"] = text => ReadAside(text, Aside.Parked),
        ["保留"] = text => ReadAside(text, Aside.Parked),
        ["unpark"] = text => ReadAside(text, Aside.None),
        ["保留解除"] = text => ReadAside(text, Aside.None),
        ["vote"] = VoteWords.Read,
        ["投票"] = VoteWords.Read,
        ["restore"] = text => Label.Read(text) is { } label ? new PutBack(label, string.Empty) : null,
        ["戻す"] = text => Label.Read(text) is { } label ? new PutBack(label, string.Empty) : null,
    };

    public static Command Read(string text)
    {
        var folded = Folding.Fold(text);
        if (Words.TryGetValue(folded, out var word))
        {
            return word();
        }

        if ((LeadingWords.Read(folded) ?? Guiding.GuidingWords.Read(folded) ?? Sharing.SharingWords.Read(folded, text) ?? Maps.MapWords.Read(folded) ?? Following.FollowingWords.Read(folded) ?? Restoring.AskToRestore.Read(folded) ?? Privacy.PrivacyWords.Read(folded) ?? Importing.ImportWords.Read(text) ?? Deciding.DecidingWords.Read(text)) is { } ofTheirOwn)
        {
            return ofTheirOwn;
        }

        return FormCalled(folded) is { } form ? new OpenForm(form) : ReadVerb(PlainText.Clean(text)) ?? new FreeText(text);
    }

    private static Command? ReadVerb(string text)
    {
        var space = text.AsSpan().IndexOfAny(' ', '　');
        if (space <= 0 || text.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var (verb, rest) = (Folding.Fold(text[..space]), text[(space + 1)..].Trim());
        return Verbs.TryGetValue(verb, out var read) ? read(rest) : LeadingWords.Read(verb, rest);
    }

    /// <summary>"clear goal"; "clear the cart" is something that a customer does.</summary>
    private static Command? ReadClear(string text) =>
        Settling.Any(step => StepCatalog.Of(step).Forms[0].FindByName(text) is not null) ? new Clear(text) : null;

    /// <summary>"K7MQ looks at the size chart".</summary>
    private static Command? ReadEdit(string text)
    {
        var space = text.AsSpan().IndexOfAny(' ', '　');
        return space > 0 && Label.Read(text[..space]) is { } label ? new Rewrite(label, text[(space + 1)..].Trim()) : null;
    }

    private static Command? ReadAside(string text, Aside where) => Label.Read(text) is { } label ? new PutAside(label, where) : null;

    private static Command? ReadUndo(string text) => Label.Read(text) is { } label ? new Undo(label) : null;

    /// <summary>"K7MQ after 3F2A", "K7MQ first", "比較 検討 の後", "K7MQ 先頭".</summary>
    private static Command? ReadMove(string text)
    {
        foreach (var first in (ReadOnlySpan<string>)[" first", " 先頭", "　先頭"])
        {
            if (text.EndsWith(first, StringComparison.OrdinalIgnoreCase))
            {
                return new Move(text[..^first.Length].Trim(), null);
            }
        }

        var after = text.IndexOf(" after ", StringComparison.OrdinalIgnoreCase);
        if (after > 0)
        {
            return new Move(text[..after].Trim(), text[(after + 7)..].Trim());
        }

        var parts = text.Split([' ', '　'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && parts[1].EndsWith("の後", StringComparison.Ordinal)
            ? new Move(parts[0], parts[1][..^2].Trim())
            : null;
    }

    /// <summary>A further form by its word; null when none is called so.</summary>
    internal static FormRef? FormCalled(string folded)
    {
        foreach (var step in StepCatalog.All)
        {
            foreach (var form in step.Forms.Skip(1))
            {
                if (Languages.All.SelectMany(form.WordsIn).Any(word => Folding.Fold(word) == folded))
                {
                    return new FormRef(step.Id, form.Id);
                }
            }
        }

        return null;
    }
}

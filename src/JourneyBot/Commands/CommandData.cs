using System.Globalization;
using JourneyBot.Leading;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using static JourneyBot.Commands.CommandFields;

namespace JourneyBot.Commands;

/// <summary>
/// Commands as the data of a card's action, and back. Flat text: what is pressed arrives merged with the inputs, so the data's own
/// names are short and reserved. Says what, never who: an author in the data would be ignored.
/// </summary>
internal static class CommandData
{
    private const string Verb = "do";
    private static readonly string[] Reserved = [Verb, "w", "step", "form", "draft", "id", "page", "field", "label", "into", "groups", "number", "at"];

    /// <summary>The input that searches among choices.</summary>
    public const string Find = "find";

    /// <summary>The input of a ballot.</summary>
    public const string Votes = "votes";

    public static Dictionary<string, string> Write(Command command)
    {
        var data = new Dictionary<string, string>(StringComparer.Ordinal) { [Verb] = VerbOf(command) };
        if (command.Workshop is { } workshop)
        {
            data["w"] = workshop.Value;
        }

        if (command.At is { } at)
        {
            data["at"] = at.Slug();
        }

        foreach (var (name, value) in Details(command))
        {
            data[name] = value;
        }

        return data;
    }

    /// <summary>Null when the data is malformed.</summary>
    public static Command? Read(IReadOnlyDictionary<string, string> data)
    {
        var command = ReadVerb(data);
        if (command is not null && data.TryGetValue("at", out var at))
        {
            command = StepIds.TryParse(at, out var step) ? command with { At = step } : null;
        }

        return command is null || !data.TryGetValue("w", out var workshop) ? command
            : IsId(workshop) ? command with { Workshop = new WorkshopId(workshop) }
            : null;
    }

    /// <summary>As we mint them: what goes on to a store as a key.</summary>
    public static bool IsId(string text) => text.Length is > 0 and <= 64 && text.All(char.IsAsciiLetterOrDigit);

    private static string VerbOf(Command command) => command switch
    {
        Start => "start",
        Contribute => "contribute",
        TurnPage => "page",
        OpenForm => "open",
        PostForm => "form",
        TakeBack => "withdraw",
        PutBack => "restore",
        OpenEdit => "edit",
        SaveEdit => "change",
        Advance => "next",
        GoBack => "back",
        Silence { IsOn: true } => "silent",
        Silence => "reveal",
        End => "end",
        TakeProposal => "take",
        OpenVote => "vote",
        CloseVote => "closevote",
        ShowBallot => "ballot",
        GiveVotes => "cast",
        ShowStatus => "status",
        ShowSummary => "summary",
        ShowExample => "example",
        Grouping.SuggestGroups => "suggest",
        Grouping.TakeGroups => "group",
        Grouping.ShowDuplicates => "duplicates",
        Grouping.MergeInto => "merge",
        ShowHelp => "help",
        ExtendTime => "extend",
        SetDone { IsDone: true } => "done",
        Guiding.QuickStart => "quickstart",
        Carrying.ICarrying carrying => Carrying.CarryingData.VerbOf(carrying),
        Sharing.ISharing sharing => Sharing.SharingData.VerbOf(sharing),
        Importing.IImporting import => Importing.ImportData.VerbOf(import),
        Following.IFollowing following => Following.FollowingData.VerbOf(following),
        Privacy.IPrivacy privacy => Privacy.PrivacyData.VerbOf(privacy),
        _ => Panels.PanelData.VerbOf(command) ?? Preparing.PreparingData.VerbOf(command) ?? Maps.MapData.VerbOf(command) ?? throw new InvalidOperationException($"A command that no card carries: {command.GetType().Name}"),
    };

    private static IEnumerable<(string Name, string Value)> Details(Command command) => command switch
    {
        Start { Language: { } language } => [("label", language.Tag())],
        Contribute contribute => [.. Form(contribute.Form), ("draft", contribute.Draft)],
        TurnPage page => [.. Form(page.Form), ("draft", page.Draft), ("page", page.Page.ToString(CultureInfo.InvariantCulture))],
        OpenForm open => Form(open.Form),
        TakeBack back => [("id", back.Identity), ("draft", back.Draft)],
        PutBack put => [("id", put.Identity), ("draft", put.Draft)],
        OpenEdit edit => edit.ShowsMore ? [("id", edit.Identity), ("more", "1")] : [("id", edit.Identity)],
        SaveEdit save => [.. Form(save.Form), ("id", save.Identity), ("draft", save.Draft)],
        Advance { From: { } from } advance => [("step", from.Slug()), ("draft", advance.Draft ?? string.Empty)],
        GoBack { From: { } from } back => [("step", from.Slug()), ("draft", back.Draft ?? string.Empty)],
        End end => [("draft", end.Draft ?? string.Empty)],
        Silence silence => [("draft", silence.Draft ?? string.Empty)],
        ExtendTime extend => [("id", extend.Minutes.ToString(CultureInfo.InvariantCulture)), ("draft", extend.Draft ?? string.Empty)],
        SetDone { Visit: { } visit } => [("id", visit.ToString(CultureInfo.InvariantCulture))],
        TakeProposal take => [.. Form(take.Form), ("field", take.Field), ("label", take.Label), ("draft", take.Draft)],
        Grouping.MergeInto merge => [("label", merge.Label), ("into", merge.Into), ("draft", merge.Draft ?? string.Empty)],
        Grouping.TakeGroups take => [("groups", Grouping.Grouped.Write(take.Groups)), ("draft", take.Draft)],
        OpenVote { Step: { } step, Number: { } number } => [("step", step.Slug()), ("number", number.ToString(CultureInfo.InvariantCulture))],
        CloseVote { Round: { } round } => [("id", round)],
        GiveVotes { Round: { } round } => [("id", round)],
        Carrying.CarryPersona { From: { } from } => [("id", from.Value)],
        Importing.IImporting import => Importing.ImportData.Details(import),
        Privacy.IPrivacy privacy => Privacy.PrivacyData.Details(privacy),
        Following.IFollowing { Link: { } link } => [(Following.FollowingData.Link, link)],
        _ => [.. Panels.PanelData.Details(command), .. Preparing.PreparingData.Details(command)],
    };

    private static (string, string)[] Form(FormRef form) => [("step", form.Step.Slug()), ("form", form.Id)];

    private static Command? ReadVerb(IReadOnlyDictionary<string, string> data) => data.GetValueOrDefault(Verb) switch
    {
        "start" => new Start(data.TryGetValue("label", out var tag) ? Languages.Of(tag) : null),
        "contribute" => ReadForm(data) is { } form && Draft(data) is { } draft ? new Contribute(form, draft, Inputs(data)) : null,
        "page" => ReadForm(data) is { } form && Draft(data) is { } draft && Number(data, "page") is { } page
            ? new TurnPage(form, draft, Inputs(data), page) : null,
        "open" => ReadForm(data) is { } form ? new OpenForm(form) : null,
        "form" => new PostForm(),
        "withdraw" => data.GetValueOrDefault("id") is { } id && Draft(data) is { } draft ? new TakeBack(id, draft) : null,
        "restore" => data.GetValueOrDefault("id") is { } id && Draft(data) is { } draft ? new PutBack(id, draft) : null,
        "edit" => data.GetValueOrDefault("id") is { } id ? new OpenEdit(id, data.ContainsKey("more")) : null,
        "change" => ReadForm(data) is { } form && data.GetValueOrDefault("id") is { } id && Draft(data) is { } draft
            ? new SaveEdit(form, id, draft, Inputs(data)) : null,
        "next" => ReadStep(data) is { } from && Draft(data) is { } draft ? new Advance(from, draft) : null,
        "back" => ReadStep(data) is { } from && Draft(data) is { } draft ? new GoBack(from, draft) : null,
        "silent" => Draft(data) is { } draft ? new Silence(true, draft) : null,
        "reveal" => Draft(data) is { } draft ? new Silence(false, draft) : null,
        "end" => Draft(data) is { } draft ? new End(draft) : null,
        "take" => ReadTake(data),
        "vote" => ReadStep(data) is { } step && Number(data, "number") is { } number ? new OpenVote(step, number, null) : null,
        "closevote" => data.GetValueOrDefault("id") is { } round ? new CloseVote(round) : null,
        "ballot" => new ShowBallot(),
        "cast" => data.GetValueOrDefault("id") is { } round ? new GiveVotes(round, [.. Choices.Split(data.GetValueOrDefault(Votes) ?? string.Empty)]) : null,
        "extend" => Number(data, "id") is { } minutes && Draft(data) is { } draft ? new ExtendTime(minutes, draft) : null,
        "done" => Number(data, "id") is { } visit ? new SetDone(true, visit) : null,
        "status" => new ShowStatus(),
        "summary" => new ShowSummary(),
        "example" => new ShowExample(),
        "duplicates" => new Grouping.ShowDuplicates(),
        "merge" => data.GetValueOrDefault("label") is { } label && data.GetValueOrDefault("into") is { } into && Draft(data) is { } draft
            ? new Grouping.MergeInto(label, into, draft) : null,
        "suggest" => new Grouping.SuggestGroups(),
        "group" => Grouping.Grouped.Read(data.GetValueOrDefault("groups")) is { } groups && Draft(data) is { } draft
            ? new Grouping.TakeGroups(groups, draft) : null,
        "help" => new ShowHelp(),
        "quickstart" => new Guiding.QuickStart((int?)null),
        var verb => Importing.ImportData.Read(verb, data) ?? Carrying.CarryingData.Read(verb, data) ?? Sharing.SharingData.Read(verb, data) ?? Panels.PanelData.Read(verb, data) ?? Preparing.PreparingData.Read(verb, data) ?? Maps.MapData.Read(verb) ?? Following.FollowingData.Read(verb, data) ?? Privacy.PrivacyData.Read(verb, data),
    };

    private static TakeProposal? ReadTake(IReadOnlyDictionary<string, string> data) =>
        ReadForm(data) is { } form && Draft(data) is { } draft
        && data.GetValueOrDefault("field") is { } field && data.GetValueOrDefault("label") is { } label
            ? new TakeProposal(form, field, label, draft)
            : null;

    private static RawAnswers Inputs(IReadOnlyDictionary<string, string> data)
    {
        var answers = new RawAnswers();
        foreach (var (name, value) in data)
        {
            if (!Reserved.Contains(name))
            {
                answers[name] = value;
            }
        }

        return answers;
    }
}

using System.Xml.Linq;
using JourneyBot.Dialogs;
using JourneyBot.Files;
using JourneyBot.Pictures;
using JourneyBot.Testing.Workshops;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Files;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Grouping;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;
using Xunit;

namespace JourneyBot.Tests.Fuzzing;

/// <summary>What people write, on its way into entries and out into files.</summary>
internal static class TextTargets
{
    private static readonly DateOnly Today = new(2026, 12, 1);
    private static readonly IReadOnlyList<Form> Forms = [.. StepCatalog.All.SelectMany(step => step.Forms)];
    private static readonly Journey Journey = Moment.Of("retail", Language.Japanese).Journey;

    private static readonly string[] Lists =
    [
        "- hears of us\n- waits\n\n1. asks\n・調べる", "What they do\tGood or bad\nwaits\tbad\ncalls\tgood", "行動;良し悪し\n待つ;悪い\n\"電話; する\";良い", "a,b,c\n\"1\n2\",\"x\"\"y\",z", "measure,owner,due\ncall back,Ken,2026-12-31",
    ];

    public static IEnumerable<Target> All { get; } =
    [
        Target.Text("typed answers", CommandTargets.Words, Type),
        Target.Text("form answers", [.. CommandTargets.Words, "2026-12-31", "12月31日", "-2", "３", "1,200", "K7MQ, 3F2A"], Answer),
        Target.Text("lists and tables", Lists, Import) with { Share = 2 },
        Target.Text("wordings", ["looks for a shop near the station\nasks a friend about the shop", "駅の近くで店を探す\n友だちに店のことを聞く\n店に電話をかける"], Group),
        Target.Text("pictures' text", ["a long line of words that is broken", "長い文を、折り返す（とき）。ー々", "👩‍👩‍👧‍👦 e\u0301 ﷺ"], Draw),
        Target.Text("files", ["=1+1", "waits, \"long\"; <b>", "待つ|長い\n---"], Export) with { Share = 2 },
    ];

    /// <summary>A form for each input, the same one for the same text.</summary>
    private static Form FormFor(string text) => Forms[text.Length % Forms.Count];

    private static void Type(string text)
    {
        var form = FormFor(text);
        foreach (var raw in TypedAnswers.Read(form, Journey, text))
        {
            new FormReader(form, Today).Read(raw);
        }
    }

    /// <summary>What is accepted comes back from its row as it was.</summary>
    private static void Answer(string text)
    {
        var form = FormFor(text);
        var raw = new RawAnswers(form.Fields.ToDictionary(field => field.Id, _ => text, StringComparer.Ordinal));
        if (new FormReader(form, Today).Read(raw).Value is { } answers)
        {
            var written = PayloadJson.Write(new Contribution(form.Id, answers));
            Assert.Equal(written, PayloadJson.Write(PayloadJson.Read(written)));
        }
    }

    private static void Import(string text)
    {
        // Longer ones are refused before they are read.
        var list = text[..Math.Min(text.Length, Workshops.Importing.Import.MostText)];
        PastedTable.Find(list, Forms)?.Read(Journey, Today);
        foreach (var form in Forms.Where(PastedList.IsOffered))
        {
            Assert.All(PastedList.Read(form, list, Today).Entries, answers => Assert.NotEqual(0, answers.Count));
        }
    }

    private static void Group(string text)
    {
        var journey = Tell(PlainText.Lines(text).Take(40));
        LikelyDuplicates.Of(journey.Actions);
        foreach (var language in Languages.All)
        {
            Assert.All(GroupSuggestion.Of(journey.Actions, [], language), group => Assert.NotEmpty(group.Name));
        }
    }

    private static void Draw(string text)
    {
        var shown = text[..Math.Min(text.Length, Limits.LongText)];
        using var picture = new SvgWriter(400, 300, "ja", shown, shown);
        foreach (var row in TextWrap.Wrap(Line.Plain(shown), 200, 14))
        {
            picture.Text(row, 10, 10, new TextLook(14));
        }

        IsPicture(picture.Finish());
    }

    private static void Export(string text)
    {
        var journey = Tell([text[..Math.Min(text.Length, Limits.ShortText)]]);
        var source = Tests.Files.Files.At(Moment.Of("empty", Language.English).At(StepId.Actions), new Moment(journey, [], Language.English));
        foreach (var file in WorkshopFile.All.Where(file => file.Name != "workshop.xlsx"))
        {
            var bytes = file.Write(source);
            if (file.Name.EndsWith(".svg", StringComparison.Ordinal))
            {
                IsPicture(bytes);
            }
            else if (file.Name.EndsWith(".csv", StringComparison.Ordinal))
            {
                Assert.DoesNotContain(Tests.Files.Csv.Read(bytes).SelectMany(row => row), IsFormula);
            }
            else if (file.Name.EndsWith(".json", StringComparison.Ordinal))
            {
                Assert.NotNull(JsonFileReader.Read(bytes));
            }
        }
    }

    private static bool IsFormula(string cell) => cell.Length > 0 && cell[0] is '=' or '@' or '\t' or '\r';

    private static void IsPicture(byte[] svg)
    {
        using var file = new MemoryStream(svg);
        Assert.DoesNotContain(XDocument.Load(file).Descendants(), element => element.Name.LocalName is "script" or "a" or "image" or "foreignObject");
    }

    private static Journey Tell(IEnumerable<string> actions)
    {
        var story = new Story();
        foreach (var action in actions)
        {
            if (new FormReader(StepCatalog.Of(StepId.Actions).Forms[0], Today).Read(new() { ["what"] = action }).Value is not null)
            {
                story.Add(StepId.Actions, "actions", 1, new() { ["what"] = action });
            }
        }

        return story.Fold();
    }
}

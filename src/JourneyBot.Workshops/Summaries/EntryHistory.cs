using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops.Summaries;

/// <summary>What became of an entry, oldest first: who wrote it, changed it, took it back or set it aside.</summary>
public static class EntryHistory
{
    private const int Most = 12;
    private const int NameLength = 40;
    private const int TextLength = 120;
    private static readonly Texts Texts = Texts.Beside(typeof(FinalSummary), "SummaryTexts");

    /// <returns>The latest dozen; empty when nothing is called so.</returns>
    public static IReadOnlyList<Line> Write(Ledger ledger, string label, IReadOnlyList<Participant> people, Language language)
    {
        if (ledger.Labels.Find(label) is not { } identity || ledger.Find(identity)?.Payload is not Contribution first)
        {
            return [];
        }

        var form = StepCatalog.Form(ledger.Find(identity)!.Key.Step, first.Form);
        var lines = ledger.All.Select(entry => Say(entry, identity, form, people, language)).OfType<Line>().ToList();
        return lines.Count > Most ? lines[^Most..] : lines;
    }

    private static Line? Say(Entry entry, string identity, Form? form, IReadOnlyList<Participant> people, Language language)
    {
        var what = entry.Payload switch
        {
            Contribution when entry.Identity == identity && entry.Key.Author == CarriedOver.Author => "History.CarriedOver",
            Contribution when entry.Identity == identity => "History.Wrote",
            Edit edit when edit.Target == identity => "History.Changed",
            Withdraw withdraw when withdraw.Target == identity => "History.TookBack",
            Restore restore when restore.Target == identity => "History.PutBack",
            SetAside { Where: Aside.Hidden } aside when aside.Target == identity => "History.Hid",
            SetAside { Where: Aside.Parked } aside when aside.Target == identity => "History.Parked",
            SetAside aside when aside.Target == identity => "History.Returned",
            Merge merge when merge.Target == identity => "History.Merged",
            _ => null,
        };
        if (what is null)
        {
            return null;
        }

        // Where no names are kept, departments stand at no entry either: there may be only one person of it.
        var scribe = people.FirstOrDefault(person => person.Id == entry.Key.Author);
        return Texts.Line(
            what,
            language,
            Argument.User("who", scribe is null ? Texts.Get("History.Somebody", language) : Name(entry.Payload, scribe, language)),
            Argument.User("text", TextOf(entry.Payload, form, isNamed: scribe is not null, language)));
    }

    private static string Name(Payload payload, Participant scribe, Language language)
    {
        var name = PlainText.Shorten(scribe.Name, NameLength);
        return payload is Contribution { OnBehalfOf: { } voice }
            ? Texts.Get("History.For", language, Argument.User("voice", OnBehalf.Show(voice, language)), Argument.User("who", name))
            : name;
    }

    private static string TextOf(Payload payload, Form? form, bool isNamed, Language language)
    {
        var answers = payload switch
        {
            Contribution contribution => contribution.Answers,
            Edit edit => edit.Answers,
            _ => Answers.None,
        };
        // In the form's order: what names the entry comes first.
        var shown = (form?.Fields ?? []).SelectMany(field => answers.All(field.Id).Select(value => form!.Show(field, value, language).Text));
        var text = PlainText.Shorten(string.Join(" / ", shown), TextLength);
        return isNamed && payload is Edit edited ? OnBehalf.Add(text, edited.OnBehalfOf, language) : text;
    }
}

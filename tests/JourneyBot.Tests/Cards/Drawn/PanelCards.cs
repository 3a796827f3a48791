using JourneyBot.Cards;
using JourneyBot.Leading;
using JourneyBot.Panels;
using JourneyBot.Testing.Workshops;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Entries;
using JourneyBot.Workshops.People;
using JourneyBot.Workshops.Votes;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Facilitators' panels at a moment, at every step and with everything set aside; and the question which workshop is meant.</summary>
internal sealed class PanelCards(Moment moment, CardActions actions)
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    private string Name => moment.People.Count > 10 ? Moment.Hostile : "Shop";

    public IEnumerable<DrawnCard> All()
    {
        foreach (var workshop in StepIds.All.Select(moment.At).Concat(moment.Timed).Append(moment.Ended))
        {
            yield return Panel($"panel at {workshop.Step}", workshop, moment.Journey);
        }

        var open = moment.At(StepId.Actions);
        yield return Panel("panel while all write silently", open with { SilentVisit = open.Visit }, moment.Journey);
        yield return Panel("panel while a vote is open", open with { Votes = [new VoteRound(StepId.Emotions, 1, 3, [], "open", Now)] }, moment.Journey);
        yield return Panel("panel of an anonymous workshop", open with { Opening = open.Opening with { IsAnonymous = true } }, moment.Journey);
        yield return Panel("panel with entries aside", open, Aside(Workshops.Entries.Aside.Hidden));
        yield return Panel("panel with parked entries", open, Aside(Workshops.Entries.Aside.Parked));
        var choosable = Enumerable.Range(0, WhichCard.Most).Select(_ => new Choosable(open, Name)).ToList();
        yield return new DrawnCard("which workshop", WhichCard.Draw(choosable, 9, new ExtendTime(5, null), moment.Language, actions));
    }

    private DrawnCard Panel(string name, Workshop workshop, Journey journey)
    {
        var status = moment.Status with { Journey = journey };
        var turnout = Turnout.Read(workshop, journey.Ledger.All, moment.People, status.Done);
        var view = new PanelView(workshop, Name, moment.Language, status, turnout) { Notice = string.Concat(Enumerable.Repeat(Name, 10)) };
        return new DrawnCard(name, PanelCard.Draw(view, actions));
    }

    private Journey Aside(Aside where) => moment.With($"aside, {where}", before =>
    {
        var aside = before.Ledger.Entries.Take(30).Select((entry, i) => new Entry(
            new EntryKey(entry.Key.Step, Story.People[0], Operation.Of("aside", entry.Identity)), Now.AddYears(1).AddTicks(i), new SetAside(entry.Identity, where), "delivery"));
        return Journey.Fold([.. before.Ledger.All, .. aside], [Story.People[0]]);
    });
}

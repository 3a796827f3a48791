using JourneyBot.Cards;
using JourneyBot.Extension;
using JourneyBot.Links;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Sharing;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Tests.Cards.Drawn;

/// <summary>Cards that go out to other chats, and those in dialogs.</summary>
internal sealed class ExtensionCards(Moment moment, CardActions actions)
{
    private static readonly MapLink Link = new(new Uri("https://bot.example.com/maps/" + new string('a', 150)), new DateTimeOffset(2026, 12, 8, 9, 0, 0, TimeSpan.Zero));

    public IEnumerable<DrawnCard> All()
    {
        foreach (var workshop in StepIds.All.Select(moment.At).Append(moment.Ended))
        {
            var found = new Found(workshop, moment.Journey);
            yield return new DrawnCard($"shared at {workshop.Step}", ShareCard.Draw(found, Voices.None, Link, actions));
            yield return new DrawnCard($"in a list at {workshop.Step}", ShareCard.DrawShort(found, Link));
        }

        foreach (var step in StepCatalog.All)
        {
            var answers = step.Quote(step.Forms[0], moment.Journey, new Quote(Moment.Hostile, "Chat message, 1 December 2026"));
            var view = new FormView(moment.At(StepId.Measures), step.Forms[0], moment.Journey, moment.Language, new FormState { Refill = answers }, "0123456789ABCDEF");
            yield return new DrawnCard($"dialog at {step.Id}", FormCard.Draw(view, actions));
        }

        yield return new DrawnCard("dialog without more", SaidCard.Draw($"✓ Saved K7MQ: {Moment.Hostile}\n\n{new string('長', 1_000)}", moment.Language));
        yield return new DrawnCard("dialog without a workshop", NoFormCard.Draw(new NoWorkshopIsOpen(), moment.Language));
    }
}

using JourneyBot.Testing.Workshops;
using JourneyBot.Tests.Cards.Drawn;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Files;
using Xunit;

namespace JourneyBot.Tests.Files;

/// <summary>What files are written from in tests: each moment, one where a formula stands first in everything that people wrote, and one of
/// whatever means something to a program or nothing to anybody.</summary>
internal static class Files
{
    /// <summary>Of what a workshop may hold: each kind of text is in every field, and how much there may be is the crowded moment's.</summary>
    private const int Part = 4;

    private static readonly Journey Formulas = new CrowdedJourney(number => CrowdedJourney.Fill($"={number}+cmd|' /C calc'!A0 ", "+@x "), Part).Journey;
    private static readonly Journey Hostile = Moment.Hostility(Part);

    /// <summary>Every field of a crowded workshop with such text, each its own.</summary>
    public static readonly Journey Fuzzed = new CrowdedJourney(Fuzz.Of, Part).Journey;

    public static TheoryData<string, Language> Moments
    {
        get
        {
            var moments = new TheoryData<string, Language>();
            foreach (var name in Moment.Names)
            {
                moments.Add(name, Language.English);
                moments.Add(name, Language.Japanese);
            }

            // Made-up text is the same in both; what we write around it is not.
            moments.Add("formulas", Language.English);
            moments.Add("fuzzed", Language.Japanese);

            return moments;
        }
    }

    public static Exported Of(string name, Language language, bool isAnonymous = false)
    {
        var moment = name switch
        {
            "formulas" => Moment.Of("hostile", language) with { Journey = Formulas },
            "fuzzed" => Moment.Of("hostile", language) with { Journey = Fuzzed },
            "hostile" => Moment.Of(name, language) with { Journey = Hostile },
            _ => Moment.Of(name, language),
        } with { IsAnonymous = isAnonymous };
        return At(moment.At(StepId.Measures), moment);
    }

    public static Exported At(Workshop workshop, Moment moment) =>
        new(workshop, moment.Journey, moment.People, new DateTimeOffset(2026, 12, 2, 9, 0, 0, TimeSpan.Zero));
}

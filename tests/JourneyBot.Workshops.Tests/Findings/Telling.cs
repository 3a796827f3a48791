using System.Globalization;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Findings;

/// <summary>
/// A journey told in lines: "form: field=value | field=value", by Ben or, with "@cho" before it, by Cho; "take back: #2" withdraws
/// the second line. #n stands for the n-th action, border, phase or contact so far.
/// </summary>
internal sealed class Telling
{
    private readonly Journal _journal = new();
    private readonly List<string> _told = [];

    public Journey Fold() => _journal.Fold();

    public void Tell(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var isCho = line.StartsWith("@cho ", StringComparison.Ordinal);
            var parts = line[(isCho ? 5 : 0)..].Split(": ", 2);
            if (parts[0] == "take back")
            {
                _journal.Withdraw(_told[Number(parts[1]) - 1]);
            }
            else
            {
                var form = StepCatalog.All.SelectMany(step => step.Forms).Single(form => form.Id == parts[0]);
                _told.Add(_journal.Write(form.Step, form.Id, Read(form, parts[1]), isCho ? Journal.Cho : Journal.Ben));
            }
        }
    }

    private Answers Read(Form form, string text)
    {
        var raw = new RawAnswers();
        foreach (var answer in text.Split(" | "))
        {
            var parts = answer.Split('=', 2);
            raw[parts[0]] = parts[1].StartsWith('#') ? string.Join(',', parts[1].Split(',').Select(part => Label(parts[0], Number(part)))) : parts[1];
        }

        return new FormReader(form, new DateOnly(2026, 12, 1)).Read(raw).Require();
    }

    private string Label(string field, int number) => field switch
    {
        "actions" or "about" => Fold().Ledger.Of(StepId.Actions).ElementAt(number - 1).Label,
        "border" => Fold().Borders[number - 1].Label,
        "phase" => Fold().Values[number - 1].Label,
        _ => Fold().Contacts[number - 1].Label,
    };

    private static int Number(string pointer) => int.Parse(pointer[1..], CultureInfo.InvariantCulture);
}

using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Teams;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;
using Newtonsoft.Json.Linq;

namespace JourneyBot.Allocation.Tests.Stage;

/// <summary>Somebody presses Add on a step's form again and again, with other answers each time; and the card alone that answers them.</summary>
internal sealed class Adding
{
    private readonly HostedWorkshop _hosted;
    private readonly Attendee _person = new(1);
    private readonly Form _form;
    private readonly FormState _saved;
    private Scene? _scene;
    private int _adds;

    private Adding(HostedWorkshop hosted, Form form)
    {
        (_hosted, _form) = (hosted, form);
        var entry = hosted.Told.Entries.Last(entry => entry.Key.Step == form.Step);
        _saved = new FormState { Saved = new Saved([new Written(entry, WasThere: false, IsWithdrawn: false)]) };
    }

    public static async Task<Adding> OnAsync(HostedWorkshop hosted, StepId step)
    {
        var adding = new Adding(hosted, StepCatalog.Of(step).Forms[0]);
        var rows = hosted.Rows.Count;
        await adding.Press()();
        if (hosted.Rows.Count == rows)
        {
            throw new InvalidOperationException($"{step} did not take the answers.");
        }

        // From here on they are no late-comer, to whom a card says more.
        var turn = hosted.Get<TurnReader>().Read(new Attendee(1).Says("hello"), isPress: true);
        adding._scene = (await hosted.Get<Desk>().OpenAsync(turn, HostedWorkshop.Id, default)).Require();
        return adding;
    }

    /// <summary>The next press: from the activity to the reply.</summary>
    public Func<Task> Press()
    {
        var press = _person.Adds(_form, _hosted.Told.Answer(_form.Step, ++_adds));
        var data = ((JObject)press.Value)["action"]!["data"];
        return () => _hosted.Get<CommandRouter>().RunAsync(
            _hosted.Get<TurnReader>().Read(press, isPress: true), CardValue.Read(data)!, default);
    }

    /// <summary>The card alone.</summary>
    public Task DrawAsync() => _hosted.Get<FormDrawing>().DrawAsync(_scene!, _form, _saved, default).AsTask();
}

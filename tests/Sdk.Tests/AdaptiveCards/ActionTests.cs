using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace Sdk.Tests.Cards;

public sealed class ActionTests
{
    [Fact]
    public void Execute_CarriesItsDataAndASubmitAsFallback()
    {
        var data = new JObject { ["do"] = "contribute", ["op"] = "3e6f" };
        var add = new AdaptiveExecuteAction
        {
            Title = "Add",
            Verb = "contribute",
            Style = "positive",
            Data = data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Add", Style = "positive", Data = data }),
        };

        Assert.Equal(
            """{"type":"Action.Execute","data":{"do":"contribute","op":"3e6f"},"verb":"contribute","title":"Add","style":"positive","fallback":{"type":"Action.Submit","data":{"do":"contribute","op":"3e6f"},"title":"Add","style":"positive"}}""",
            JsonConvert.SerializeObject(add));
    }

    [Fact]
    public void AssociatedInputs_AreNamedWhereNoneAreSent()
    {
        Assert.Equal(
            """{"type":"Action.Submit","associatedInputs":"none","title":"Undo"}""",
            JsonConvert.SerializeObject(new AdaptiveSubmitAction { Title = "Undo", AssociatedInputs = AdaptiveAssociatedInputs.None }));
        Assert.Equal(
            """{"type":"Action.Execute","associatedInputs":"none","verb":"undo","title":"Undo"}""",
            JsonConvert.SerializeObject(new AdaptiveExecuteAction { Title = "Undo", Verb = "undo", AssociatedInputs = AdaptiveAssociatedInputs.None }));
    }

    [Fact]
    public void Action_LeavesOutDefaults_AndWritesModeTooltipAndWhetherItIsEnabled()
    {
        var action = new AdaptiveSubmitAction { Title = "More", Mode = AdaptiveActionMode.Secondary, Tooltip = "Shows the next page", IsEnabled = false };

        Assert.Equal(
            """{"type":"Action.Submit","title":"More","isEnabled":false,"mode":"secondary","tooltip":"Shows the next page"}""",
            JsonConvert.SerializeObject(action));
    }

    [Fact]
    public void Toggle_WritesTargetsByIdOrWithWhatIsToBecomeOfThem()
    {
        var tips = new AdaptiveToggleVisibilityAction { Title = "Tips", TargetElements = { "tips", new AdaptiveTargetElement("example", false) } };

        Assert.Equal(
            """{"type":"Action.ToggleVisibility","targetElements":["tips",{"elementId":"example","isVisible":false}],"title":"Tips"}""",
            JsonConvert.SerializeObject(tips));
    }

    [Fact]
    public void Data_MayBeAnyObject_AndIsKeptAsJsonText()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"x":13}""" };

        Assert.Equal("""{"type":"Action.Submit","data":{"x":13}}""", JsonConvert.SerializeObject(action));
        Assert.Equal(13, JObject.Parse(action.DataJson).Value<int>("x"));
        Assert.Null(new AdaptiveSubmitAction().DataJson);
    }

    [Fact]
    public void Fallback_MayBeToDropTheElement()
    {
        var text = new AdaptiveTextBlock("x") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) };

        Assert.Equal("""{"type":"TextBlock","text":"x","fallback":"drop"}""", JsonConvert.SerializeObject(text));
    }
}

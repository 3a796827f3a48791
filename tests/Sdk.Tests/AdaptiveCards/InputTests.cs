using AdaptiveCards;
using Newtonsoft.Json;
using Xunit;

namespace Sdk.Tests.Cards;

public sealed class InputTests
{
    [Fact]
    public void TextInput_WritesWhatIsAsked()
    {
        var input = new AdaptiveTextInput
        {
            Id = "what",
            Label = "What do they do?",
            Placeholder = "e.g. tries it on",
            Value = "kept",
            IsMultiline = true,
            IsRequired = true,
            ErrorMessage = "Please write something.",
        };

        Assert.Equal(
            """{"type":"Input.Text","id":"what","placeholder":"e.g. tries it on","value":"kept","isMultiline":true,"isRequired":true,"label":"What do they do?","errorMessage":"Please write something."}""",
            JsonConvert.SerializeObject(input));
    }

    [Fact]
    public void ChoiceSet_AlwaysSaysItsStyleAndHowManyMayBeChosen()
    {
        var input = new AdaptiveChoiceSetInput { Id = "phase", Choices = { new AdaptiveChoice { Title = "Try", Value = "3F2A" } } };

        Assert.Equal(
            """{"type":"Input.ChoiceSet","id":"phase","style":"compact","isMultiSelect":false,"choices":[{"title":"Try","value":"3F2A"}]}""",
            JsonConvert.SerializeObject(input));
    }

    [Fact]
    public void ChoiceSet_WritesItsStylesAndSeveralValues()
    {
        var input = new AdaptiveChoiceSetInput
        {
            Id = "actions",
            Style = AdaptiveChoiceInputStyle.Filtered,
            IsMultiSelect = true,
            Value = "7HCV,D8WH",
            Placeholder = "Choose",
            Wrap = true,
        };

        Assert.Equal(
            """{"type":"Input.ChoiceSet","id":"actions","value":"7HCV,D8WH","style":"filtered","isMultiSelect":true,"choices":[],"wrap":true,"placeholder":"Choose"}""",
            JsonConvert.SerializeObject(input));
    }

    [Fact]
    public void DateInput_WritesItsDatesAsText()
    {
        var input = new AdaptiveDateInput { Id = "due", Placeholder = "until", Value = "2026-12-24", Min = "2026-11-01", Max = "2027-01-31" };

        Assert.Equal(
            """{"type":"Input.Date","id":"due","placeholder":"until","value":"2026-12-24","min":"2026-11-01","max":"2027-01-31"}""",
            JsonConvert.SerializeObject(input));
    }

    [Fact]
    public void NumberInput_LeavesOutValueAndLimitsThatAreNotANumber()
    {
        Assert.Equal("""{"type":"Input.Number","id":"age"}""", JsonConvert.SerializeObject(new AdaptiveNumberInput { Id = "age" }));
        Assert.Equal(
            """{"type":"Input.Number","id":"age","value":29.0,"min":0.0,"max":120.0}""",
            JsonConvert.SerializeObject(new AdaptiveNumberInput { Id = "age", Value = 29, Min = 0, Max = 120 }));
    }

    [Fact]
    public void ToggleInput_SaysWhatOnAndOffMean()
    {
        Assert.Equal(
            """{"type":"Input.Toggle","title":"Is the start","valueOn":"True","valueOff":"False","wrap":true}""",
            JsonConvert.SerializeObject(new AdaptiveToggleInput { Title = "Is the start", Wrap = true }));
    }

    [Fact]
    public void ChoiceWithoutAValue_IsNotWritten()
    {
        var input = new AdaptiveChoiceSetInput { Id = "phase", Choices = { new AdaptiveChoice { Title = "Try" } } };

        Assert.Throws<JsonSerializationException>(() => JsonConvert.SerializeObject(input));
    }
}

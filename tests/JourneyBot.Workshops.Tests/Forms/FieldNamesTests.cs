using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.Steps;

namespace JourneyBot.Workshops.Tests.Forms;

/// <summary>"Start: hears of us": people name fields as they like.</summary>
public sealed class FieldNamesTests
{
    public static IEnumerable<object[]> Forms =>
        StepCatalog.All.SelectMany(step => step.Forms.Select(form => new object[] { step.Id, form.Id }));

    [Theory, MemberData(nameof(Forms))]
    public void EveryNameOfAField_LeadsToThatField(StepId step, string id)
    {
        var form = StepCatalog.Form(step, id)!;

        Assert.All(form.Fields, field => Assert.All(Languages.All, language =>
        {
            string[] names = [form.LabelOf(field, language), .. (form.Texts.Find($"{id}.{field.Id}.Names", language) ?? "").Split('|')];
            Assert.All(names.Where(name => name.Length > 0), name => Assert.Equal(field.Id, form.FindByName(name)?.Id));
        }));
    }

    [Theory]
    [InlineData("商品: こもれび", "product", "こもれび")]
    [InlineData("はじまり：ブランドを知る", "start", "ブランドを知る")]
    [InlineData("終点: はじめて買う", "goal", "はじめて買う")]
    [InlineData("why: fewer people leave", "purpose", "fewer people leave")]
    [InlineData("From: hears of us", "start", "hears of us")]
    public void LineThatNamesAField_IsReadAsThatField(string line, string field, string value)
    {
        var read = StepCatalog.Of(StepId.Theme).Forms[0].ReadNamed(line)!;

        Assert.Equal((field, value), (Assert.Single(read).Key, PlainText.Clean(read[field])));
    }
}

using JourneyBot.Commands;
using JourneyBot.Importing;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Importing;

public sealed class ImportWordsTests
{
    [Theory]
    [InlineData("import")]
    [InlineData("取り込み")]
    [InlineData("取込")]
    [InlineData("インポート")]
    [InlineData(" Ｉｍｐｏｒｔ：\u3000\n")]
    public void Word_Alone_AsksForTheBox(string typed) => Assert.Equal(new OpenImport(null), CommandWords.Read(typed));

    [Theory]
    [InlineData("import\n- sees it\n\n- waits", "- sees it\n\n- waits")]
    [InlineData("Import:\nAction\tTone\nsees it\t", "Action\tTone\nsees it")]
    [InlineData("取り込み：\r\n・試着する", "・試着する")]
    public void Word_WithLinesBelowIt_IsAList(string typed, string list) => Assert.Equal(new PreviewImport(list, null, null), CommandWords.Read(typed));

    [Theory]
    [InlineData("import metrics\nK7MQ drop-off 38%")]
    [InlineData("取り込み　数値：\nK7MQ drop-off 38%")]
    public void Word_WithThatOfAForm_IsForThatForm(string typed)
    {
        var form = new FormRef(StepId.Touchpoints, "metrics");

        Assert.Equal(new PreviewImport("K7MQ drop-off 38%", null, form), CommandWords.Read(typed));
        Assert.Equal(new OpenImport(form), CommandWords.Read(typed.Split('\n')[0]));
    }

    [Theory]
    [InlineData("import goods from abroad")]
    [InlineData("import goods from abroad\nwaits")]
    [InlineData("取り込みに時間がかかる")]
    [InlineData("sees it\nimport")]
    [InlineData("the import\nwaits")]
    public void Word_InASentence_IsSomethingThatACustomerDoes(string typed) => Assert.Equal(new FreeText(typed), CommandWords.Read(typed));
}

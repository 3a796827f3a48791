using JourneyBot.Workshops.Facilitation;
using JourneyBot.Workshops.Forms;
using JourneyBot.Workshops.People;

namespace JourneyBot.Workshops.Tests.People;

public class DepartmentTests
{
    [Theory]
    [InlineData("sales", "Sales")]
    [InlineData("ＳＡＬＥＳ", "Sales")]
    [InlineData("第一営業部", "Sales")]
    [InlineData("Sales support", "Customer service")]
    [InlineData("CS", "Customer service")]
    [InlineData("お客様相談室", "Customer service")]
    [InlineData("ｶｽﾀﾏｰｻﾎﾟｰﾄ課", "Customer service")]
    [InlineData("商品企画", "Development")]
    [InlineData("Marketing & PR", "Marketing")]
    public void Read_OfWordsThatPeopleUse_IsTheDepartment(string typed, string department) =>
        Assert.Equal(department, Department.Read(typed)?.Name(Language.English));

    [Theory]
    [InlineData("salesforce administration")]
    [InlineData("CSR")]
    [InlineData("法務")]
    [InlineData("")]
    public void Read_OfAnotherDepartment_IsNone(string typed) => Assert.Null(Department.Read(typed));

    [Fact]
    public void Show_IsInTheReadersLanguage_AndAsTypedWhereNotKnown()
    {
        Assert.Equal("営業", Department.Show("field sales", Language.Japanese));
        Assert.Equal("法務", Department.Show("法務", Language.English));
    }

    [Fact]
    public void Coverage_MissesSalesAndCustomerService_UntilBothSaidSo()
    {
        var people = new List<Participant> { Someone("marketing"), Someone(null) };

        Assert.Equal([Department.Sales, Department.CustomerService], Coverage.Missing(people, []));
        people.Add(Someone("営業部"));
        Assert.Equal([Department.CustomerService], Coverage.Missing(people, []));
        people.Add(Someone("call center"));
        Assert.Null(Coverage.Check(StepId.Actions, Coverage.Missing(people, []), Language.English));
    }

    [Fact]
    public void Coverage_NeverBlocks()
    {
        var finding = Coverage.Check(StepId.Actions, Coverage.Wanted, Language.Japanese)!;

        Assert.False(finding.Blocks);
        Assert.StartsWith("営業とカスタマーサービスの方が", finding.Say(Language.Japanese).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Invitation_NamesWhatItIsAbout_AsTheUsersText()
    {
        var journal = new Journal();
        journal.Write(StepId.Theme, "theme", new Answers { { "product", "Coats {0}" } }, Journal.Ann);

        var line = Coverage.Invitation(journal.Fold(), Coverage.Wanted, Language.English);

        Assert.Contains(line.Runs, run => run is { Text: "Coats {0}", IsUserText: true });
        Assert.Contains("the view of Sales and Customer service is missing", line.ToString(), StringComparison.Ordinal);
    }

    private static Participant Someone(string? department) =>
        new(new ParticipantId($"{Guid.NewGuid():N}"), "Somebody", department, null, default, default);
}

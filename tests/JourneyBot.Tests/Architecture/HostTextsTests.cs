using JourneyBot.Commands;
using JourneyBot.Files;
using JourneyBot.Testing.Sources;
using JourneyBot.Testing.Words;
using JourneyBot.Workshops;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>The texts of every owner in the host, whoever wrote them.</summary>
public sealed class HostTextsTests
{
    public static TheoryData<string> Owners => [.. OwnedTexts.OwnersIn(typeof(Program).Assembly)];

    [Fact]
    public void Owners_AreFound() => Assert.Equal(
        ["JourneyBot.Admitting.AdmittingTexts", "JourneyBot.Cards.CardTexts", "JourneyBot.Carrying.CarryingTexts", "JourneyBot.Commands.ChatTexts", "JourneyBot.Commands.HostRefusalTexts", "JourneyBot.Extension.ExtensionTexts", "JourneyBot.Files.FileTexts", "JourneyBot.Following.FollowingTexts", "JourneyBot.Grouping.GroupingTexts", "JourneyBot.Guides.GuideTexts", "JourneyBot.Guiding.GuidingTexts", "JourneyBot.Importing.ImportTexts", "JourneyBot.Leading.LeadingTexts", "JourneyBot.Maps.MapTexts", "JourneyBot.Panels.PanelTexts", "JourneyBot.Preparing.PreparingTexts", "JourneyBot.Privacy.PrivacyTexts", "JourneyBot.Restoring.RestoringTexts", "JourneyBot.Sharing.SharingTexts", "JourneyBot.Tabs.TabTexts"],
        OwnedTexts.OwnersIn(typeof(Program).Assembly).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Owners))]
    public void Texts_OfBothLanguages_SayTheSame(string owner) => Assert.Empty(Texts(owner).Faults());

    [Theory, MemberData(nameof(Owners))]
    public void Texts_AreAllUsed(string owner)
    {
        var named = SourceFile.Below("src/JourneyBot").Concat(SourceFile.PagesBelow("src/JourneyBot")).SelectMany(file => file.Literals());
        var refusals = typeof(Program).Assembly.GetTypes().Where(typeof(HostRefusal).IsAssignableFrom).Select(type => type.Name);

        Assert.Empty(Texts(owner).In(Language.English).Keys.Except([.. named, .. refusals, .. WorkshopFile.All.Select(file => $"File.{file.Name}")]));
    }

    private static OwnedTexts Texts(string owner) => new(typeof(Program).Assembly, owner);
}

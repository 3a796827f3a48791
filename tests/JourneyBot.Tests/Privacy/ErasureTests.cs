using JourneyBot.Links;
using JourneyBot.Privacy;
using JourneyBot.Tests.Extension;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Erasing;
using JourneyBot.Workshops.Facilitation;
using Xunit;

namespace JourneyBot.Tests.Privacy;

/// <summary>After a story in which every part of the store held something of everybody: what is erased is nowhere, whichever store it was.</summary>
public sealed class ErasureTests
{
    private static CancellationToken None => CancellationToken.None;

    [Theory, InlineData("sqlite"), InlineData("tables")]
    public async Task EraseMe_LeavesNothingOfThePerson_AndAllOfTheOthers(string kind)
    {
        await using var raw = await RawStore.OpenAsync(kind);
        await using var town = await Town.OpenAsync(settings: raw.Settings);
        var told = new Told(town);
        await told.TellAsync();
        var kens = Secret.Of(told.Ken, Told.KensMark);
        var before = await raw.ReadAsync(town);
        Assert.All((string[])["value~import", "value~restore", "leads~", "takes-part~", "w"], kind => Assert.Contains(
            before, row => row.StartsWith(kind, StringComparison.Ordinal) && kens.Any(secret => secret.IsIn(row))));

        var alone = told.Ken.In(town.Teams.Personal(told.Ken));
        await alone.Says("erase me");
        await alone.Sees("(workshops: 3, rows: ");
        var answer = await alone.Presses("Yes, erase me");
        Assert.Contains("is erased", answer.ToString(), StringComparison.Ordinal);
        await told.PassAsync(Workshop.Settling);
        await told.PassAsync(TimeSpan.FromDays(1));
        await told.PassAsync(TimeSpan.FromSeconds(15));

        await AssertGoneAsync(raw, town, kens);
        await AssertOthersAsync(raw, town, told);
    }

    [Theory, InlineData("sqlite"), InlineData("tables")]
    public async Task WhenAllIsErased_NothingThatAnybodyWroteIsLeft_AndNoLinkOpensAnything(string kind)
    {
        await using var raw = await RawStore.OpenAsync(kind);
        await using var town = await Town.OpenAsync(settings: raw.Settings);
        var told = new Told(town);
        await told.TellAsync();
        var workshop = (await told.FindAsync(told.Shop))!;
        var link = (await town.Get<MapLinks>().MakeAsync(workshop, null, None)).Address.Segments[^1];
        Assert.NotNull(await town.Get<MapLinks>().OpenAsync(link, None));

        await told.SaysAsync(told.Aiko, told.Shop, "erase workshop");
        var answer = await told.Aiko.In(told.Shop).Presses("Yes, erase the workshop");
        Assert.Contains("The workshop is erased", answer.ToString(), StringComparison.Ordinal);
        Assert.Null(await town.Get<MapLinks>().OpenAsync(link, None));
        await told.SaysAsync(told.Ken, told.Nameless, "ワークショップを消去：はい");
        foreach (var person in (JourneyBot.Testing.Teams.People.Person[])[told.Aiko, told.Ken, told.Mio])
        {
            await told.SaysAsync(person, town.Teams.Personal(person), "erase me: yes");
        }

        await told.PassAsync(Workshop.Settling);
        await told.PassAsync(TimeSpan.FromDays(1));
        await told.PassAsync(TimeSpan.FromSeconds(15));

        await AssertGoneAsync(raw, town, told.All);
        Assert.Empty(await town.Get<IErasureJobs>().ReadAsync(null, 10, None));
        Assert.All(await raw.ReadAsync(town), row => Assert.True(
            row.StartsWith("value~", StringComparison.Ordinal) || row.StartsWith("index~", StringComparison.Ordinal) || row.StartsWith("member~", StringComparison.Ordinal) || row.EndsWith("""{"v":1,"erased":true}""", StringComparison.Ordinal),
            row));
    }

    private static async Task AssertGoneAsync(RawStore raw, Town town, IReadOnlyList<Secret> secrets)
    {
        var rows = await raw.ReadAsync(town);
        var found = secrets.SelectMany(secret => rows.Where(secret.IsIn).Select(row => $"{secret.Name}: {row}"));
        Assert.True(!found.Any(), string.Join('\n', found));
        Assert.All(await raw.FilesAsync(town), file => Assert.DoesNotContain(secrets, secret => secret.IsIn(file)));
    }

    private static async Task AssertOthersAsync(RawStore raw, Town town, Told told)
    {
        var rows = await raw.ReadAsync(town);
        Assert.Contains(rows, row => row.Contains($"{Told.MiosMark} asks a friend", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains($"{Told.MiosMark} nameless", StringComparison.Ordinal));
        var shop = await told.JourneyAsync(told.Shop);
        Assert.Equal([$"{Told.MiosMark} asks a friend", $"{Told.AikosMark} looks around"], shop.Actions.Select(action => action.Text));
        Assert.Contains(shop.Ledger.Hidden, hidden => hidden.Label == told.HiddenByKen);
        Assert.Equal([told.Aiko.AadObjectId], (await told.FindAsync(told.Shop))!.Facilitators.Select(leader => leader.Value));
        var nameless = (await told.FindAsync(told.Nameless))!;
        Assert.Empty(nameless.Facilitators);
        Assert.Empty(nameless.Forgotten);

        await told.SaysAsync(told.Mio, told.Nameless, "take over");
        Assert.True((await told.FindAsync(told.Nameless))!.IsLedBy(new ParticipantId(told.Mio.AadObjectId)));
    }
}

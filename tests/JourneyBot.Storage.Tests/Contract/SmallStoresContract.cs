using Xunit;

namespace JourneyBot.Storage.Tests.Contract;

/// <summary>The small values, and whether the store answers.</summary>
public abstract class SmallStoresContract(IBackend backend) : StoreContract(backend)
{
    [Fact]
    public async Task AValue_IsReplaced_AndDeleted()
    {
        var key = $"state-{Id}";
        Assert.Null(await Host.Values.FindAsync(key, None));

        await Host.Values.SetAsync(key, "first", None);
        await Other.Values.SetAsync(key, "second", None);
        var found = await Host.Values.FindAsync(key, None);
        await Host.Values.DeleteAsync(key, None);
        await Host.Values.DeleteAsync(key, None);

        Assert.Equal("second", found);
        Assert.Null(await Other.Values.FindAsync(key, None));
    }

    [Fact]
    public async Task OfManyWhoAddAValueAtOnce_OneIsFirst_AndItsValueStays()
    {
        var key = $"key-{Id}";

        var added = await Task.WhenAll(Enumerable.Range(0, 24).Select(number => Either(number).Values.AddAsync(key, $"{number}", None)));

        Assert.Single(added, true);
        Assert.Equal($"{Array.IndexOf(added, true)}", await Host.Values.FindAsync(key, None));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("あ")]
    [InlineData("😀")]
    public async Task AValue_MayBeLong(string character)
    {
        var value = string.Concat(Enumerable.Repeat(character, 65_536));

        await Host.Values.SetAsync($"long-{Id}", value, None);

        Assert.Equal(value, await Other.Values.FindAsync($"long-{Id}", None));
    }

    [Fact]
    public async Task AKey_MayHaveAnyCharacter_AndStaysApartFromOthers()
    {
        string[] keys = [$"a:{Id}", $"a/{Id}", $"a!{Id}", $"a~{Id}", $"あ{Id}", $"a%3A{Id}", $"a!003A{Id}"];
        foreach (var key in keys)
        {
            await Host.Values.SetAsync(key, key, None);
        }

        foreach (var key in keys)
        {
            Assert.Equal(key, await Other.Values.FindAsync(key, None));
        }
    }

    [Fact]
    public async Task AStoreThatIsThere_Answers() => Assert.True(await Host.Health.AnswersAsync(None));
}

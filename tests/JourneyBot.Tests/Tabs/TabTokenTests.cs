using JourneyBot.Links;
using JourneyBot.Tabs;
using JourneyBot.Testing;
using JourneyBot.Testing.Teams.Tokens;
using JourneyBot.Workshops;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace JourneyBot.Tests.Tabs;

/// <summary>Who signed in at the tab, by a directory of the test over https: only a good token names anybody.</summary>
public sealed class TabTokenTests : IAsyncLifetime
{
    private const string App = "11111111-2222-3333-4444-555555555555";
    private const string Tenant = "aaaaaaaa-2222-3333-4444-555555555555";
    private const string Stranger = "bbbbbbbb-2222-3333-4444-555555555555";
    private const string Mio = "cccccccc-2222-3333-4444-555555555555";

    private readonly FakeTime _time = new();
    private readonly HttpClient _http = TokenIssuer.CreateClient();
    private DirectoryIssuer _directory = null!;

    public async Task InitializeAsync() => _directory = await DirectoryIssuer.StartAsync(_time);

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _directory.DisposeAsync();
    }

    [Theory]
    [InlineData(App)]
    [InlineData("api://bot.example.com/" + App)]
    [InlineData("api://bot.example.com/botid-" + App)]
    public async Task GoodToken_NamesThePersonAndTheirTenant(string audience)
    {
        var person = await ReadAsync(Good with { Audience = audience });

        Assert.Equal(new TabPerson(new ParticipantId(Mio), Mio, Tenant), person);
    }

    [Fact]
    public async Task AppForManyCompanies_KnowsEachByItsOwnIssuer()
    {
        var tokens = Tokens("organizations");
        var stranger = _directory.For(App, Stranger, Mio);

        Assert.Equal(Tenant, (await tokens.ReadAsync("Bearer " + _directory.Mint(Good)))?.Tenant);
        Assert.Equal(Stranger, (await tokens.ReadAsync("Bearer " + _directory.Mint(stranger)))?.Tenant);
        Assert.Null(await tokens.ReadAsync("Bearer " + _directory.Mint(stranger with { Tenant = Tenant })));
    }

    public static TheoryData<string> Wrongs => [.. Changes.Keys];

    [Theory, MemberData(nameof(Wrongs))]
    public async Task WrongToken_NamesNobody(string why) => Assert.Null(await ReadAsync(Changes[why](Good, _time.GetUtcNow())));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer garbage")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Basic dXNlcjpwYXNz")]
    public async Task HeaderThatIsNoToken_NamesNobody(string? header) => Assert.Null(await Tokens(Tenant).ReadAsync(header));

    [Fact]
    public async Task TokenOfAnyLength_IsNotReadBeyondALimit() =>
        Assert.Null(await Tokens(Tenant).ReadAsync("Bearer " + _directory.Mint(Good with { Scope = "access_as_user " + new string('x', 40_000) })));

    [Fact]
    public async Task KeysRolledOver_AreReadAnew_AndOldTokensNameNobody()
    {
        var tokens = Tokens(Tenant);
        var old = _directory.Mint(Good);
        Assert.NotNull(await tokens.ReadAsync("Bearer " + old));

        _directory.RollKeys();

        Assert.NotNull(await Until.Some(() => tokens.ReadAsync("Bearer " + _directory.Mint(Good)).GetAwaiter().GetResult()));
        Assert.Null(await Tokens(Tenant).ReadAsync("Bearer " + old));
    }

    [Fact]
    public async Task DirectoryThatDoesNotAnswer_NamesNobody_UntilItDoes()
    {
        _directory.IsDown = true;
        var tokens = Tokens(Tenant);
        Assert.Null(await tokens.ReadAsync("Bearer " + _directory.Mint(Good)));

        _directory.IsDown = false;
        Assert.NotNull(await tokens.ReadAsync("Bearer " + _directory.Mint(Good)));
    }

    [Theory]
    [InlineData(null, "https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration")]
    [InlineData("some-tenant", "https://login.microsoftonline.com/some-tenant/v2.0/.well-known/openid-configuration")]
    public void Settings_AskTheDirectoryOfTheApp(string? tenant, string metadata) =>
        Assert.Equal(metadata, Settings(("MicrosoftAppId", App), ("MicrosoftAppTenantId", tenant))!.MetadataAddress);

    [Fact]
    public void Settings_WithoutAnAppOrAnAddress_AreNone_AndAWrongAuthorityStopsTheStart()
    {
        Assert.Null(Settings(("MicrosoftAppId", null)));
        Assert.Null(TabSettings.Read(Configuration(("MicrosoftAppId", App)), LinkSettings.None));
        Assert.Contains("Tab__Authority", Assert.Throws<InvalidOperationException>(() => Settings(("MicrosoftAppId", App), ("Tab:Authority", "http://login.example/v2.0"))).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, Func<DirectoryToken, DateTimeOffset, DirectoryToken>> Changes { get; } = new(StringComparer.Ordinal)
    {
        ["alg none"] = (good, _) => good with { Signature = TokenSignature.None },
        ["HS256 with the public key"] = (good, _) => good with { Signature = TokenSignature.PublicKeyAsSecret },
        ["unknown key"] = (good, _) => good with { Signature = TokenSignature.UnknownKey },
        ["forged key"] = (good, _) => good with { Signature = TokenSignature.ForgedKey },
        ["other algorithm"] = (good, _) => good with { Algorithm = "RS512" },
        ["other audience"] = (good, _) => good with { Audience = "api://elsewhere.example.com/" + App },
        ["no audience"] = (good, _) => good with { Audience = null },
        ["other issuer"] = (good, _) => good with { Issuer = "https://login.microsoftonline.com/" + Tenant + "/v2.0" },
        ["other tenant"] = (good, _) => good with { Tenant = Stranger },
        ["tenant that is none"] = (good, _) => good with { Tenant = "organizations" },
        ["no tenant"] = (good, _) => good with { Tenant = null },
        ["no person"] = (good, _) => good with { Person = null },
        ["no scope"] = (good, _) => good with { Scope = null },
        ["other scope"] = (good, _) => good with { Scope = "User.Read openid" },
        ["expired"] = (good, now) => good with { Expires = now.AddMinutes(-6) },
        ["not yet valid"] = (good, now) => good with { NotBefore = now.AddMinutes(6) },
    };

    private DirectoryToken Good => _directory.For(App, Tenant, Mio);

    private Task<TabPerson?> ReadAsync(DirectoryToken token) => Tokens(Tenant).ReadAsync("Bearer " + _directory.Mint(token));

    private TabTokens Tokens(string tenant) => new(new TabSettings(_directory.AuthorityOf(tenant), App, "bot.example.com"), _http, _time);

    private static TabSettings? Settings(params (string Name, string? Value)[] settings) =>
        TabSettings.Read(Configuration(settings), LinkSettings.None with { PublicUrl = new Uri("https://bot.example.com/") });

    private static IConfiguration Configuration(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value))).Build();
}

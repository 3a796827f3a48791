using System.Security.Cryptography;
using System.Text;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using JourneyBot.Testing.Storage;
using Xunit;

namespace Sdk.Tests.Azure.Data.Tables;

[Collection(AzuriteAccount.Name)]
public sealed class CredentialTests(AzuriteAccount account)
{
    [Fact]
    public async Task TheAccountsKey_OpensIt_AnotherKeyDoesNot()
    {
        var table = new TableClient(account.Endpoint, "withkey", new TableSharedKeyCredential(Azurite.AccountName, Azurite.AccountKey));
        await table.CreateIfNotExistsAsync();
        var stranger = new TableClient(account.Endpoint, "withkey", new TableSharedKeyCredential(Azurite.AccountName, "c3RyYW5nZXI="));

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => stranger.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(403, failure.Status);
        Assert.Equal(Azurite.AccountName, table.AccountName);
        Assert.Equal(new Uri($"{account.Endpoint}/withkey"), table.Uri);
    }

    [Fact]
    public async Task AReplacedKey_IsUsedFromThenOn()
    {
        var credential = new TableSharedKeyCredential(Azurite.AccountName, "c3RyYW5nZXI=");
        var service = new TableServiceClient(account.Endpoint, credential);
        await Assert.ThrowsAsync<RequestFailedException>(() => service.CreateTableIfNotExistsAsync("replacedkey"));

        credential.SetAccountKey(Azurite.AccountKey);

        Assert.Equal("replacedkey", (await service.CreateTableIfNotExistsAsync("replacedkey")).Value.Name);
    }

    [Fact]
    public async Task ASharedAccessSignature_AllowsWhatItSays()
    {
        var table = await account.NewTableAsync();
        await table.AddEntityAsync(new TableEntity("p", "r"));
        var reader = new TableServiceClient(account.Endpoint, new AzureSasCredential(Signature("r"))).GetTableClient(table.Name);
        var asEndpoint = new TableServiceClient(new Uri($"{account.Endpoint}?{Signature("ra")}")).GetTableClient(table.Name);
        var asConnectionString = new TableClient($"TableEndpoint={account.Endpoint};SharedAccessSignature={Signature("r")}", table.Name);

        Assert.Single(await reader.QueryAsync<TableEntity>("PartitionKey eq 'p'").ToListAsync());
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => reader.AddEntityAsync(new TableEntity("p", "s")));
        await asEndpoint.AddEntityAsync(new TableEntity("p", "s"));

        Assert.Equal(403, failure.Status);
        Assert.True((await asConnectionString.GetEntityIfExistsAsync<TableEntity>("p", "s")).HasValue);
    }

    [Fact]
    public void ASharedAccessSignature_IsNotSentInClearText()
    {
        var endpoint = new Uri("http://example.table.core.windows.net");

        Assert.Throws<ArgumentException>(() => new TableServiceClient(endpoint, new AzureSasCredential("sig=x")));
        Assert.Throws<ArgumentException>(() => new TableServiceClient(new Uri(endpoint, "?sig=x")));
    }

    [Fact]
    public async Task AToken_IsSentAsBearer_OverHttps()
    {
        var service = new FakeService();
        var table = new TableClient(new Uri("https://example.table.core.windows.net"), "t", new FixedToken(), service.Options);

        await table.UpsertEntityAsync(new TableEntity("p", "r"));

        var request = Assert.Single(service.Requests);
        Assert.Equal("Bearer token of https://storage.azure.com/.default", request.Headers.Authorization?.ToString());
        Assert.Equal("https://example.table.core.windows.net/t(PartitionKey='p',RowKey='r')", request.RequestUri?.GetLeftPart(UriPartial.Path));
    }

    [Fact]
    public async Task AToken_IsNotSentInClearText()
    {
        var service = new FakeService();
        var table = new TableClient(new Uri("http://example.table.core.windows.net"), "t", new FixedToken(), service.Options);

        await Assert.ThrowsAsync<InvalidOperationException>(() => table.UpsertEntityAsync(new TableEntity("p", "r")));

        Assert.Empty(service.Requests);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=example;AccountKey=Kg==;EndpointSuffix=core.windows.net", "example", "https://example.table.core.windows.net/")]
    [InlineData("AccountName=example;AccountKey=Kg==", "example", "https://example.table.core.windows.net/")]
    [InlineData("TableEndpoint=https://example.table.core.windows.net/;SharedAccessSignature=sv=1&sig=a%3D", "example", "https://example.table.core.windows.net/")]
    [InlineData("AccountName=local;AccountKey=Kg==;TableEndpoint=http://emulator:10002/local;", "local", "http://emulator:10002/local")]
    public void AConnectionString_NamesAccountAndEndpoint(string connectionString, string accountName, string endpoint)
    {
        var service = new TableServiceClient(connectionString);

        Assert.Equal((accountName, new Uri(endpoint)), (service.AccountName, service.Uri));
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=false")]
    [InlineData("AccountName=example")]
    [InlineData("AccountKey=Kg==;EndpointSuffix=core.windows.net")]
    [InlineData("AccountName=;AccountKey=Kg==")]
    [InlineData("nonsense")]
    public void AnUnusableConnectionString_IsRefused(string connectionString) =>
        Assert.Throws<InvalidOperationException>(() => new TableServiceClient(connectionString));

    private static string Signature(string permissions)
    {
        const string Version = "2018-11-09";
        var expiry = DateTimeOffset.UtcNow.AddHours(1).ToString("yyyy-MM-ddTHH:mm:ssZ", null);
        var text = $"{Azurite.AccountName}\n{permissions}\nt\nsco\n\n{expiry}\n\nhttps,http\n{Version}\n";
        var signature = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(Azurite.AccountKey), Encoding.UTF8.GetBytes(text)));
        return $"sv={Version}&ss=t&srt=sco&sp={permissions}&se={Uri.EscapeDataString(expiry)}&spr=https,http&sig={Uri.EscapeDataString(signature)}";
    }

    private sealed class FixedToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new($"token of {requestContext.Scopes.Single()}", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}

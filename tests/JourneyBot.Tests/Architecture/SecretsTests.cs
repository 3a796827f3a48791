using System.Text;
using JourneyBot.Testing;
using Xunit;

namespace JourneyBot.Tests.Architecture;

/// <summary>Secrets come from the environment or are not needed: no file of the clone holds one.</summary>
public sealed class SecretsTests
{
    private static readonly string[] Made = [".git", ".data", "artifacts", "bin", "obj", "node_modules", "devTools", "TestResults"];
    private static readonly string[] Pictures = [".png", ".jpg", ".ico", ".zip", ".xlsx", ".db"];

    /// <summary>They are hashes all over, of the same shape as a storage key.</summary>
    private static readonly string[] Locks = ["packages.lock.json", "package-lock.json"];

    /// <summary>Put together here, so that this file holds none.</summary>
    public static TheoryData<string> Seeds => new()
    {
        $"AccountName=x;AccountKey={new string('k', 43)}=",
        $"\"{new string('K', 86)}==\"",
        $"https://x.table.core.windows.net/?sv=2024&sig={new string('s', 44)}%3D",
        $"abc8Q~{new string('e', 34)}",
        $"-----BEGIN {"RSA"} PRIVATE KEY-----",
        $"Bearer eyJ{new string('a', 20)}.{new string('b', 20)}.{new string('c', 20)}",
        $"ghp_{new string('g', 36)}",
        $"MicrosoftAppPassword=p4{new string('p', 20)}",
        $"\"password\": \"p4{new string('p', 20)}\"",
    };

    [Fact]
    public void File_HoldsNoSecret()
    {
        var files = Files(new DirectoryInfo(Repository.Root)).ToList();

        Assert.True(files.Count > 500, $"{files.Count} files");
        Assert.Empty(files.SelectMany(file => SecretRules.Findings(File.ReadAllText(file.FullName, Encoding.UTF8)).Select(found => $"{file.FullName}: {found}")));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Secret_IsFound(string text) => Assert.NotEmpty(SecretRules.Findings($"before {text} after"));

    [Fact]
    public void AzuritesKey_IsNone() => Assert.Empty(SecretRules.Findings($"AccountName=devstoreaccount1;AccountKey={SecretRules.AzuriteKey};"));

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) => folder.EnumerateDirectories()
        .Where(inner => !Made.Contains(inner.Name) && inner.LinkTarget is null)
        .SelectMany(Files)
        .Concat(folder.EnumerateFiles().Where(file => !Pictures.Contains(file.Extension) && !Locks.Contains(file.Name)));
}

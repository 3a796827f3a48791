using System.Text.Json;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>
/// Who sits at one Playground, and with whom: one speaker per instance. Two instances with different speakers meet in the same
/// group chat and channel, but each shows its own side only.
/// </summary>
internal sealed record PlaygroundCast(string Speaker = "Sato Yuki")
{
    public const string Bot = "JourneyBot";
    private const string GroupId = "19:8c5f1d2e4b6a4e0f9d3c7b1a5e2f6d80@thread.v2";
    private const string TeamId = "19:2a7e9c4d1f5b4a3e8c6d0b9f7a1e3c55@thread.tacv2";
    private static readonly string[] s_others = ["Tanaka Ken", "Mori Aiko", "Eva Lindqvist", "Ben Okafor", "Jana Novak"];

    /// <summary>The configuration file: YAML, of which JSON is a part. The Playground insists on exactly five other users.</summary>
    public string ToJson() => JsonSerializer.Serialize(new
    {
        version = "0.1.1",
        tenantId = "7d1f0a52-3c1e-4b7e-9a55-2f60c81b9e01",
        bot = new { id = "28:6a0c5e1e-52b1-4a3f-8d2e-0f3c9b7a1d10", name = Bot },
        currentUser = Person(Speaker),
        users = s_others.Select(Person),
        personalChat = new { id = $"a:1-{Slug(Speaker)}" },
        groupChat = new { id = GroupId, name = "Mapping workshop" },
        team = new
        {
            id = TeamId,
            name = "Service design",
            aadGroupId = "9c4e2b7a-6d1f-4a83-b5c0-1e7f3d9a2b44",
            channels = new[] { new { id = "19:5e3b8d0a7c2f4f6b9a1d4e8c6b2f0a77@thread.tacv2", name = "Journeys" } },
        },
    });

    /// <summary>What conversation ids of this kind start with. The General channel has its team's id.</summary>
    public static string Prefix(ChatKind kind) => kind switch
    {
        ChatKind.Personal => "a:1-",
        ChatKind.Group => GroupId,
        _ => TeamId,
    };

    private static object Person(string name) => new
    {
        id = $"29:1-{Slug(name)}",
        name,
        userPrincipleName = $"{Slug(name)}@fabrikam.example",
        aadObjectId = $"3b0e8f5c-9a4d-4c62-8f0b-{(uint)name.Sum(letter => letter * letter):x12}",
        givenName = name.Split(' ')[0],
        surname = name.Split(' ')[1],
        email = $"{Slug(name)}@fabrikam.example",
    };

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');
}

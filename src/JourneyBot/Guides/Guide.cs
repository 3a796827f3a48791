namespace JourneyBot.Guides;

/// <summary>What anybody may read about the bot, at docs/guides/LANGUAGE/NAME.md.</summary>
/// <param name="Name">Also the key of its title.</param>
/// <param name="Path">Below the host's address.</param>
public sealed record Guide(string Name, string Path)
{
    public static Guide Facilitator { get; } = new("facilitator", "guides/facilitator");

    public static Guide Participant { get; } = new("participant", "guides/participant");

    public static Guide Stakeholder { get; } = new("stakeholder", "guides/stakeholder");

    /// <summary>The app's manifest says where this and the next one are.</summary>
    public static Guide Privacy { get; } = new("privacy", "privacy");

    public static Guide Terms { get; } = new("terms", "terms");

    public static IReadOnlyList<Guide> All { get; } = [Facilitator, Participant, Stakeholder, Privacy, Terms];

    /// <summary>From its page to the host's address.</summary>
    public string Root => Path.Contains('/', StringComparison.Ordinal) ? "../" : string.Empty;

    /// <summary>Null: there is none of that name.</summary>
    public static Guide? Named(string name) => All.FirstOrDefault(guide => guide.Name == name);

    /// <summary>Where another one is, from this one's page.</summary>
    public string To(Guide other) => Root + other.Path;
}

namespace Microsoft.Bot.Schema;

/// <summary>The app was installed, upgraded or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    string Action { get; set; }
}

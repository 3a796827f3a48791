using System.Threading.Tasks;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps or shows what was said.</summary>
public interface ITranscriptLogger
{
    Task LogActivityAsync(IActivity activity);
}

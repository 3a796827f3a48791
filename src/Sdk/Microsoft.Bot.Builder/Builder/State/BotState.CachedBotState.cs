using System.Collections.Generic;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The state as a turn has it, with what it looked like in the storage.</summary>
    public class CachedBotState
    {
        private static readonly JsonSerializerSettings Settings = new() { MaxDepth = null };

        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = ComputeHash(State);
        }

        public IDictionary<string, object> State { get; set; }

        internal string Hash { get; set; }

        internal static string ComputeHash(object state) => JsonConvert.SerializeObject(state, Settings);
    }
}

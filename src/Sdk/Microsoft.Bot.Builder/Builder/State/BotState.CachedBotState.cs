using System;
using System.Collections.Generic;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    /// <summary>The state as a turn has it, with what it looked like in the storage.</summary>
    public class CachedBotState
    {
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Hash = StateHash.Of(State);
        }

        public IDictionary<string, object> State { get; set; }

        /// <summary>Of the state in the storage; null if it has to be written in any case.</summary>
        internal UInt128? Hash { get; set; }
    }
}

using System.Collections.Generic;

namespace Microsoft.Bot.Schema;

/// <summary>A message meant for one reader beside another message.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    IList<TextHighlight> TextHighlights { get; set; }
}

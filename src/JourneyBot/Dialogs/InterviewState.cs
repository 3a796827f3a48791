namespace JourneyBot.Dialogs;

/// <summary>
/// One person's unfinished interview: the question, the answers so far, and the activities answered lately. Kept in
/// PrivateConversationState; nothing of the workshop is here.
/// </summary>
internal sealed class InterviewState
{
    public const int MostRemembered = 8;

    /// <summary>Null when no interview is on.</summary>
    public string? Workshop { get; set; }

    public string Step { get; set; } = string.Empty;

    public string Form { get; set; } = string.Empty;

    /// <summary>The id of the message that began it: what is saved at the end has the same operation on every repeat.</summary>
    public string Draft { get; set; } = string.Empty;

    public Dictionary<string, string> Answers { get; set; } = [];

    /// <summary>The fields still to be asked, the current one first.</summary>
    public List<string> Pending { get; set; } = [];

    /// <summary>The choices of the current question in the order of their numbers: ids or labels.</summary>
    public List<string> Offered { get; set; } = [];

    /// <summary>The optional fields are on the list, too.</summary>
    public bool HasMore { get; set; }

    /// <summary>The last activities answered: a repeat gets the same question again and moves nothing. Outlives the interview.</summary>
    public List<string> Answered { get; set; } = [];

    public bool IsOn => Workshop is not null;

    public bool Remembers(string delivery) => Answered.Contains(delivery);

    public void Remember(string delivery)
    {
        Answered.Add(delivery);
        if (Answered.Count > MostRemembered)
        {
            Answered.RemoveAt(0);
        }
    }

    public void Finish()
    {
        Workshop = null;
        Step = Form = Draft = string.Empty;
        Answers = [];
        Pending = [];
        Offered = [];
        HasMore = false;
    }
}

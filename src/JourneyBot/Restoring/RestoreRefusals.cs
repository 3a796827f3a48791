using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Restoring;

/// <summary>An expected "no" to a file that is handed in, or to whoever asks where.</summary>
internal abstract record RestoreRefusal : HostRefusal
{
    protected sealed override Texts Source => RestoringTexts.All;
}

/// <summary>The address of this host is not set, so no page can be reached.</summary>
internal sealed record NoPageCanBeReached : RestoreRefusal;

internal sealed record NoFileWasSent : RestoreRefusal;

internal sealed record FileIsTooLarge : RestoreRefusal
{
    protected override Argument[] Arguments(Language language) => [RestoringTexts.Megabytes];
}

/// <summary>No JSON, none of ours, of a newer version, or changed into something that cannot be.</summary>
internal sealed record FileHoldsNoWorkshop : RestoreRefusal;

/// <summary>One link, one file.</summary>
internal sealed record LinkTookAnotherFile : RestoreRefusal;

using JourneyBot.Commands;
using JourneyBot.Workshops;
using JourneyBot.Workshops.Importing;
using JourneyBot.Workshops.Steps;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Importing;

/// <summary>An expected "no" to a pasted list.</summary>
internal abstract record ImportRefusal : HostRefusal
{
    protected sealed override Texts Source => ImportTexts.All;
}

internal sealed record StepTakesNoList(StepId Step) : ImportRefusal
{
    protected override Argument[] Arguments(Language language) => [StepTexts.Argument(Step, language)];
}

internal sealed record TooManyToImport(int Count) : ImportRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("count", Count), Argument.Count("limit", Import.MostEntries)];
}

internal sealed record ListIsTooLong(int Length) : ImportRefusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("length", Length), Argument.Count("limit", Import.MostText)];
}

internal sealed record NothingToImport : ImportRefusal;

internal sealed record OnlyWhoPastedDecides : ImportRefusal;

/// <summary>The same person pasted another list since, or the preview is not kept any more.</summary>
internal sealed record PreviewIsReplaced : ImportRefusal;

internal sealed record ImportWasCancelled : ImportRefusal;

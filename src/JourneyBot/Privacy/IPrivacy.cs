using JourneyBot.Commands;

namespace JourneyBot.Privacy;

/// <summary>Marks the commands about what is stored of people, which <see cref="PrivacyRoom"/> carries out.</summary>
internal interface IPrivacy;

/// <summary>Those that work where no workshop is, and for everybody.</summary>
internal interface IAboutOneself : IPrivacy;

/// <summary>What is stored, where, how long, who sees it, and how to erase it. For everybody, everywhere.</summary>
internal sealed record ShowPrivacy : Command, IAboutOneself;

/// <summary>"erase me": says first what goes and what stays.</summary>
internal sealed record AskToEraseMe : Command, IAboutOneself;

/// <param name="Asker">A mark of whoever the card was drawn for: nobody else's press counts. Null: typed.</param>
internal sealed record EraseMe(string? Asker) : Command, IAboutOneself;

/// <summary>"erase workshop": says first what goes and what stays.</summary>
internal sealed record AskToErase : Command, IPrivacy;

internal sealed record Erase : Command, IPrivacy;

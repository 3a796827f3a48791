using JourneyBot.Storage;
using JourneyBot.Workshops;

namespace JourneyBot.Commands;

/// <summary>The installer's locale, the default for a workshop that was not started by a word (TEAMS.md C28: later activities may lack one).</summary>
internal sealed class Installations(IKeyValueStore values)
{
    public Task NoteAsync(ConversationKey where, string locale, CancellationToken cancellationToken) =>
        values.SetAsync(Key(where), Languages.Of(locale).Tag(), cancellationToken);

    public Task ForgetAsync(ConversationKey where, CancellationToken cancellationToken) => values.DeleteAsync(Key(where), cancellationToken);

    public async Task<Language> LanguageOfAsync(Turn turn, CancellationToken cancellationToken) =>
        await values.FindAsync(Key(turn.Where), cancellationToken) is { } tag ? Languages.Of(tag) : turn.Locale;

    private static string Key(ConversationKey where) => "installed-" + Operation.Of(where.Value);
}

using JourneyBot.Cards;
using JourneyBot.Commands;
using JourneyBot.Storage;
using JourneyBot.Workshops;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace JourneyBot.Teams;

/// <summary>
/// Greets once where the bot was added. Installation and membership are told apart from each other, in either order and again and
/// again, so the first one to note it greets.
/// </summary>
internal sealed class Welcoming(Installations installations, IKeyValueStore values, Residence residence, CardActions actions, DraftMint mint)
{
    public async Task InstalledAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        if (context.Activity.Locale is { Length: > 0 } locale)
        {
            await installations.NoteAsync(turn.Where, locale, cancellationToken);
        }

        await AddedAsync(context, turn, cancellationToken);
    }

    public async Task AddedAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        await residence.ArrivedAsync(context.Activity, turn, cancellationToken);
        // Read first: whoever noted it has nothing left to fail but the greeting.
        var language = await installations.LanguageOfAsync(turn, cancellationToken);
        if (await IsFirstAsync(Key(turn.Where), cancellationToken))
        {
            await Answering.SayAsync(context, Reply.Of(WelcomeCard.Draw(language, actions)), cancellationToken);
        }
    }

    /// <summary>Whoever adds the bot again is greeted again.</summary>
    public async Task RemovedAsync(ITurnContext context, Turn turn, CancellationToken cancellationToken)
    {
        await residence.LeftAsync(context.Activity, turn, cancellationToken);
        await values.DeleteAsync(Key(turn.Where), cancellationToken);
        await installations.ForgetAsync(turn.Where, cancellationToken);
    }

    /// <summary>Somebody speaks to us: so we are here.</summary>
    public ValueTask HeardAsync(Activity activity, CancellationToken cancellationToken) => residence.HeardAsync(activity, cancellationToken);

    /// <summary>The store's client repeats a write whose answer was lost, and then meets its own: whose it is decides.</summary>
    private async Task<bool> IsFirstAsync(string key, CancellationToken cancellationToken)
    {
        var mine = mint();
        return await values.AddAsync(key, mine, cancellationToken) || await values.FindAsync(key, cancellationToken) == mine;
    }

    private static string Key(ConversationKey where) => "welcomed-" + where.Value;
}

using JourneyBot.Commands;
using JourneyBot.Following;
using JourneyBot.Workshops;

namespace JourneyBot.Tests.Permissions;

/// <summary>Who may give a command in the workshop's conversation.</summary>
internal enum Who
{
    Anybody,

    /// <summary>All but observers.</summary>
    Participants,

    /// <summary>Who wrote it, and facilitators.</summary>
    Authors,

    Facilitators,

    /// <summary>It tells nothing of a workshop.</summary>
    Everywhere,

    /// <summary>It opens a workshop where none is.</summary>
    Starters,

    /// <summary>The card carries a signed capability for it.</summary>
    Holders,
}

/// <summary>A command in the table of roles, written down independently of the code that decides.</summary>
/// <param name="Says">How it is called in the documentation.</param>
/// <param name="Told">What those are told who may not.</param>
internal sealed record Row(Type Command, string Says, Who Who, Type? Told = null)
{
    /// <summary>As a card carries it; the workshop is added.</summary>
    public Func<Setting, Command>? Press { get; init; }

    /// <summary>The inputs of the card.</summary>
    public Func<Setting, object>? Inputs { get; init; }

    /// <summary>As typed, where no card carries it.</summary>
    public Func<Setting, string>? Type { get; init; }

    /// <summary>The workshop is not as usual.</summary>
    public Func<Setting, Workshop, Workshop>? Given { get; init; }

    /// <summary>What the asker did before.</summary>
    public Func<Setting, Command>? Before { get; init; }

    /// <summary>Also a facilitator from their personal chat.</summary>
    public bool FromAfar { get; init; }

    /// <summary>Whoever may, changes rows by it.</summary>
    public bool Writes { get; init; }

    /// <summary>Where it is otherwise; null: allowed.</summary>
    public IReadOnlyDictionary<Asker, Type?> But { get; init; } = new Dictionary<Asker, Type?>();

    /// <summary>The refusal that the asker gets; null: none.</summary>
    public Type? RefusalTo(Asker asker) => But.TryGetValue(asker, out var otherwise) ? otherwise : Who switch
    {
        Who.Everywhere => null,
        Who.Starters => asker == Asker.Removed ? typeof(YouWereTakenOut) : null,
        Who.Holders => asker is Asker.Removed or Asker.AnotherTenant ? typeof(FollowButtonIsVoid) : null,
        _ => asker switch
        {
            Asker.AnotherTenant => typeof(NoWorkshopIsOpen),
            Asker.Removed => typeof(YouWereTakenOut),
            Asker.FacilitatorInTheirPersonalChat when FromAfar => null,
            Asker.FacilitatorInTheirPersonalChat or Asker.FacilitatorInAnotherConversation or Asker.SomebodyInAnotherConversation =>
                Type is null ? typeof(CardIsOfAnotherConversation) : typeof(NoWorkshopIsOpen),
            _ => Here(asker),
        },
    };

    private Type? Here(Asker asker) => Who switch
    {
        Who.Facilitators => asker == Asker.Facilitator ? null : Told,
        Who.Authors => asker is Asker.Facilitator or Asker.Author ? null : Told,
        Who.Participants => asker == Asker.Observer ? typeof(ObserversOnlyRead) : null,
        _ => null,
    };
}

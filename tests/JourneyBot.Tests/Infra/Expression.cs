namespace JourneyBot.Tests.Infra;

/// <summary>What stands between brackets in a template: a text, a number, or a function with what it is asked with.</summary>
internal abstract record Expression
{
    /// <summary>Every function in it, itself included.</summary>
    public virtual IEnumerable<Call> Calls => [];
}

internal sealed record Literal(string Text) : Expression;

/// <param name="IsPart">What is asked for is a part of the answer, as in reference(...).clientId.</param>
internal sealed record Call(string Function, IReadOnlyList<Expression> Arguments, bool IsPart) : Expression
{
    public override IEnumerable<Call> Calls => Arguments.SelectMany(argument => argument.Calls).Prepend(this);

    /// <summary>Its first argument, when that is a text: the name in variables('name').</summary>
    public string? Asked => Arguments is [Literal first, ..] ? first.Text : null;
}

using System;

namespace Microsoft.Rest;

/// <summary>An argument that cannot be sent.</summary>
public class ValidationException : RestException
{
    public ValidationException()
    {
    }

    public ValidationException(string message)
        : base(message, null)
    {
    }

    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.", null)
    {
        Rule = rule;
        Target = target;
    }

    public ValidationException(string rule, string target, object details)
        : base(FormattableString.Invariant($"'{target}' {rule} '{details}'."), null)
    {
        Rule = rule;
        Target = target;
        Details = details;
    }

    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public string Rule { get; private set; }

    public string Target { get; private set; }

    public object Details { get; private set; }
}

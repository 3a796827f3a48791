using System;

namespace Azure.Data.Tables.Internal;

/// <summary>There was no such row.</summary>
internal sealed class NoValueResponse<T>(Response response) : NullableResponse<T>
{
    public override bool HasValue => false;

    public override T Value => throw new InvalidOperationException("There is no such row, hence no value: see HasValue.");

    public override Response GetRawResponse() => response;
}

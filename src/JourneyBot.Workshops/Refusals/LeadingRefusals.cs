using JourneyBot.Workshops.Words;

namespace JourneyBot.Workshops;

public sealed record DepartmentIsTooLong(int Length, int Limit) : Refusal
{
    protected override Argument[] Arguments(Language language) => [Argument.Count("length", Length), Argument.Count("limit", Limit)];
}

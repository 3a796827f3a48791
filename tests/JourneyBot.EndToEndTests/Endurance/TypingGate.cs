using JourneyBot.Testing;

namespace JourneyBot.EndToEndTests.Endurance;

/// <summary>While the facilitator moves on and back, what is typed would be meant for another step: then people press the form, which knows its step.</summary>
internal sealed class TypingGate
{
    private readonly Lock _lock = new();
    private int _typing;
    private bool _isMoving;

    public bool Enter()
    {
        lock (_lock)
        {
            if (!_isMoving)
                _typing++;
            return !_isMoving;
        }
    }

    public void Leave()
    {
        lock (_lock)
            _typing--;
    }

    public async Task MoveAsync(Func<Task> move)
    {
        lock (_lock)
            _isMoving = true;
        try
        {
            await Until.True(IsQuiet, within: TimeSpan.FromMinutes(3));
            await move();
        }
        finally
        {
            lock (_lock)
                _isMoving = false;
        }
    }

    private bool IsQuiet()
    {
        lock (_lock)
            return _typing == 0;
    }
}

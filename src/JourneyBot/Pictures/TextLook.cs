namespace JourneyBot.Pictures;

/// <summary>How text looks where its tones say nothing else.</summary>
internal sealed record TextLook(double Size, string Fill = Ink.Text, bool IsBold = false, bool IsCentered = false)
{
    public double RowHeight => Math.Round(Size * 1.45);
}

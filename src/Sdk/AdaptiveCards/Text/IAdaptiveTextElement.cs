namespace AdaptiveCards;

/// <summary>Text with a look.</summary>
public interface IAdaptiveTextElement
{
    AdaptiveTextSize Size { get; set; }

    AdaptiveTextWeight Weight { get; set; }

    AdaptiveTextColor Color { get; set; }

    bool IsSubtle { get; set; }

    bool Italic { get; set; }

    bool Strikethrough { get; set; }

    string Text { get; set; }

    AdaptiveFontType FontType { get; set; }
}

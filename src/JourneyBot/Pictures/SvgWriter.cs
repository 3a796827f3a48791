using System.Globalization;
using System.Text;
using System.Xml;
using JourneyBot.Files;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>
/// Writes a standalone SVG of the few shapes that every program draws: no style sheet, no script, no reference, no HTML inside. The XML
/// writer encodes all text; what XML cannot hold is left out.
/// </summary>
internal sealed class SvgWriter : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";
    private const string Fonts = "'Segoe UI', 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";
    private const string FixedFonts = "Consolas, Menlo, 'Noto Sans Mono', monospace";

    private readonly MemoryStream _file = new();
    private readonly XmlWriter _xml;

    /// <param name="title">What it shows, and <paramref name="description"/>: the same in words, for whoever does not see it.</param>
    public SvgWriter(double width, double height, string language, string title, string description)
    {
        _xml = XmlWriter.Create(_file, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("svg", Namespace);
        Set("width", width);
        Set("height", height);
        _xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0.#} {height:0.#}"));
        _xml.WriteAttributeString("xml", "lang", null, language);
        _xml.WriteAttributeString("font-family", Fonts);
        _xml.WriteAttributeString("aria-labelledby", "title description");
        Describe("title", "title", title);
        Describe("desc", "description", description);
        Box(0, 0, width, height, Ink.Paper, null);
    }

    public void Box(double x, double y, double width, double height, string fill, string? stroke)
    {
        Start("rect", ("fill", fill), ("stroke", stroke));
        Set("x", x);
        Set("y", y);
        Set("width", width);
        Set("height", height);
        _xml.WriteEndElement();
    }

    public void Frame(double x, double y, double width, double height) => Box(x, y, width, height, "none", Ink.Line);

    public void Path(string path, string stroke, double width, string? dashes = null)
    {
        Start("path", ("fill", "none"), ("stroke", stroke), ("stroke-dasharray", dashes), ("stroke-linecap", "round"), ("stroke-linejoin", "round"), ("d", path));
        Set("stroke-width", width);
        _xml.WriteEndElement();
    }

    /// <summary>A channel's picture, 14 wide.</summary>
    public void Icon(string path, double x, double y)
    {
        Start("g", ("transform", string.Create(CultureInfo.InvariantCulture, $"translate({x:0.#} {y:0.#}) scale(0.875)")));
        Path(path, Ink.Text, 1.4);
        _xml.WriteEndElement();
    }

    public void Dot(double x, double y, double radius, string fill)
    {
        Start("circle", ("fill", fill), ("stroke", Ink.Paper), ("stroke-width", "1.5"));
        Set("cx", x);
        Set("cy", y);
        Set("r", radius);
        _xml.WriteEndElement();
    }

    /// <summary>One row of text; <paramref name="y"/> is its base line.</summary>
    public void Text(Line row, double x, double y, TextLook look)
    {
        Start("text", ("fill", look.Fill), ("font-weight", look.IsBold ? "600" : null), ("text-anchor", look.IsCentered ? "middle" : null));
        Set("x", x);
        Set("y", y);
        Set("font-size", look.Size);
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        foreach (var run in row.Runs)
        {
            Start("tspan", ("fill", Ink.Of(run.Tone, look.Fill)), ("font-weight", run.Tone == Tone.Strong ? "600" : null), ("font-family", run.Tone == Tone.Label ? FixedFonts : null));
            _xml.WriteString(XmlContent.Of(run.Text));
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    public byte[] Finish()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _file.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _file.Dispose();
    }

    private void Describe(string name, string id, string text)
    {
        Start(name, ("id", id));
        _xml.WriteString(XmlContent.Of(text));
        _xml.WriteEndElement();
    }

    private void Start(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (name != "tspan")
        {
            // A line each; but white space within text is text.
            _xml.WriteWhitespace("\n");
        }

        _xml.WriteStartElement(name, Namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null)
            {
                _xml.WriteAttributeString(attribute, value);
            }
        }
    }

    private void Set(string name, double number) => _xml.WriteAttributeString(name, number.ToString("0.#", CultureInfo.InvariantCulture));
}

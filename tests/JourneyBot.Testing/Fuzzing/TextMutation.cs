using System.Text;

namespace JourneyBot.Testing.Fuzzing;

/// <summary>Spoils a text: parts lost, doubled and put elsewhere, and what means something to some reader put in. The same random, the same faults.</summary>
public sealed class TextMutation(Random random)
{
    private const int Longest = 60_000;

    private static readonly string[] s_pieces =
    [
        " ", "  ", "\t", "\n", "\r\n", "\n\n\n", "\u3000", "\u00a0", "\u2028", "\u0000", "\u0007", "\u200b", "\u202e", "\ufeff", "\ud83d", "\ude00", "\ufffe", "👩‍👩‍👧‍👦", "e\u0301\u0351", "ﷺ", "𠮷", "ｱ",
        "K7MQ", "k7mq", "Ｋ７ＭＱ", "3F2A ", "0", "-", "-2", "−２", "+1", "1e9", "99999999999999999999", "٣", "½", "1/2", "12:61", "2026-13-45", "2/30", "今日", "明日", "来週", "令和99年",
        ":", "：", ",", "、", ";", "=", "|", "||", "~", "~1", "..", "/", "\\", "%", "%00", "%2e%2e", "&amp;", "&#0;", "&#x110000;", "&lt", "<", ">", "<at>", "</at>", "<at id=\"0\">x</at>", "<!--", "]]>",
        "<blockquote itemtype=\"http://schema.skype.com/Reply\">", "</blockquote>", "<script>", "<br/>", "\"", "\"\"", "'", "`", "{", "}", "[", "]", "{0}", "{{", "}}", "{{DATE(2026-11-22T00:00:00Z,SHORT)}}",
        "null", "true", "NaN", "-0", "0x10", "=1+1", "@SUM(A1)", "+81", "after", " after ", " の後", " first", " 先頭", "into", "undo ", "edit ", "not now ", "見送り ", "on behalf of ", "の代理：", "import\n", "取り込み\n",
        "plan ", "time ", "map ", "vote ", "owner ", "担当 ", "department ", "skip", "▶", "■", "- ", "* ", "1. ", "・", "①", "分", "分間", "点", "円", "%", "％",
    ];

    public string Of(string text)
    {
        var spoiled = text;
        for (var times = random.Next(1, 5); times > 0; times--)
            spoiled = Spoil(spoiled);
        return spoiled.Length <= Longest ? spoiled : spoiled[..Longest];
    }

    private string Spoil(string text)
    {
        var (from, to) = Part(text);
        return random.Next(12) switch
        {
            0 => text.Remove(from, to - from),
            1 => text.Insert(to, text[from..to]),
            2 => text[from..to],
            3 => text.Insert(random.Next(text.Length + 1), text[from..to]),
            4 => text[..from] + Wide(text[from..to]) + text[to..],
            5 => text[..from] + new string([.. text[from..to].Reverse()]) + text[to..],
            6 => text[..from] + Noise() + text[to..],
            7 when random.Next(8) == 0 => Repeated(text[from..to]),
            _ => text.Insert(from, s_pieces[random.Next(s_pieces.Length)]),
        };
    }

    private (int From, int To) Part(string text)
    {
        var from = random.Next(text.Length + 1);
        return (from, random.Next(from, Math.Min(text.Length, from + 40) + 1));
    }

    private string Repeated(string part)
    {
        var piece = part.Length > 0 ? part : s_pieces[random.Next(s_pieces.Length)];
        return new StringBuilder().Insert(0, piece, Math.Min(random.Next(1, 20_000), (Longest / piece.Length) + 1)).ToString();
    }

    /// <summary>Any units, pairs or halves of pairs.</summary>
    private string Noise() => string.Create(random.Next(1, 30), random, static (units, random) =>
    {
        for (var i = 0; i < units.Length; i++)
            units[i] = (char)random.Next(random.Next(3) == 0 ? 0x10000 : 0x80);
    });

    private static string Wide(string text) => string.Concat(text.Select(c => c is > ' ' and <= '~' ? (char)(c + 0xfee0) : c));
}

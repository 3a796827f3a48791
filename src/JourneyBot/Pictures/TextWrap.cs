using System.Globalization;
using System.Text;
using JourneyBot.Workshops.Words;

namespace JourneyBot.Pictures;

/// <summary>
/// Breaks a line into rows that are no wider than there is room: Latin text between words, Japanese between characters but never so that a
/// mark that closes stands first or one that opens stands last. A word that is longer than a row is broken anywhere.
/// </summary>
internal static class TextWrap
{
    /// <summary>What stands in one tone is a stretch; half-bold and monospace are wider than measured.</summary>
    private const double HeavierBy = 1.1;

    private const string NeverFirst = "、。，．・：；？！゛゜´｀¨ヽヾゝゞ々ー―’”）〕］｝〉》」』】°′″℃％‰…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}％、→";
    private const string NeverLast = "‘“（〔［｛〈《「『【￥＄£([{★▼▲●◐";

    /// <param name="width">Of a row.</param>
    /// <param name="size">Of the font, in the same measure.</param>
    public static IReadOnlyList<Line> Wrap(Line line, double width, double size)
    {
        var rows = new Rows(width / size);
        var word = new List<Piece>();
        foreach (var piece in Pieces(line))
        {
            if (word.Count > 0 && MayBreak(word[^1], piece))
            {
                rows.Add(word);
                word.Clear();
            }

            word.Add(piece);
        }

        rows.Add(word);
        return [.. rows.All.Select(row => new Line(Joined(row), line.Weight))];
    }

    private static IEnumerable<Piece> Pieces(Line line)
    {
        foreach (var run in line.Runs)
        {
            var heavier = run.Tone is Tone.Strong or Tone.Label || line.Weight is Weight.Lead or Weight.Group ? HeavierBy : 1;
            var elements = StringInfo.GetTextElementEnumerator(run.Text);
            while (elements.MoveNext())
            {
                var text = elements.GetTextElement();
                var shown = string.IsNullOrWhiteSpace(text) ? " " : text;
                yield return new Piece(shown, run.Tone, TextWidth.Of(shown) * heavier);
            }

            if (run.Tone == Tone.Label)
            {
                yield return new Piece(" ", run.Tone, TextWidth.Of(" "));
            }
        }
    }

    private static bool MayBreak(Piece before, Piece after) =>
        !after.IsSpace
        && (before.IsSpace
            || (!NeverFirst.Contains(after.Text, StringComparison.Ordinal) && !NeverLast.Contains(before.Text, StringComparison.Ordinal) && (before.IsSquare || after.IsSquare)));

    private static List<Run> Joined(List<Piece> row)
    {
        var runs = new List<Run>();
        foreach (var piece in row)
        {
            if (runs.Count > 0 && runs[^1].Tone == piece.Tone)
            {
                runs[^1] = runs[^1] with { Text = runs[^1].Text + piece.Text };
            }
            else
            {
                runs.Add(new Run(piece.Text, piece.Tone));
            }
        }

        return runs;
    }

    /// <summary>A character as people see it.</summary>
    private readonly record struct Piece(string Text, Tone Tone, double Width)
    {
        public bool IsSpace => Text == " ";

        /// <summary>Half a pair is nothing.</summary>
        public bool IsSquare => Rune.TryGetRuneAt(Text, 0, out var rune) && TextWidth.IsSquare(rune);
    }

    private sealed class Rows(double width)
    {
        private double _used;

        public List<List<Piece>> All { get; } = [[]];

        public void Add(List<Piece> word)
        {
            if (_used > 0 && _used + word.FindAll(piece => !piece.IsSpace).Sum(piece => piece.Width) > width)
            {
                Break();
            }

            foreach (var piece in word)
            {
                Add(piece);
            }
        }

        private void Add(Piece piece)
        {
            if (_used > 0 && !piece.IsSpace && _used + piece.Width > width)
            {
                Break();
            }

            if (!piece.IsSpace || (_used > 0 && !All[^1][^1].IsSpace))
            {
                All[^1].Add(piece);
                _used += piece.Width;
            }
        }

        private void Break()
        {
            All.Add([]);
            _used = 0;
        }
    }
}

using JourneyBot.Workshops.Forms;

namespace JourneyBot.Workshops.Importing;

/// <summary>The first row of a table: which field of a form each column is; null for a column that names none.</summary>
public sealed record TableHead(Form Form, IReadOnlyList<Field?> Columns)
{
    /// <summary>Twice as many as any form has fields. A text of commas alone would be a head of thousands, each looked for in every form.</summary>
    private const int MostColumns = 40;

    /// <summary>The form whose fields the cells name best, in either language; null when they are no head of any.</summary>
    public static TableHead? Read(IEnumerable<Form> forms, IReadOnlyList<string> cells) => cells.Count > MostColumns ? null : forms
        .Select(form => new TableHead(form, Match(form, cells)))
        .Where(head => head.IsWhole)
        .OrderByDescending(head => head.Columns.Count(column => column is not null))
        .FirstOrDefault();

    /// <summary>At least two columns, each field once, and none missing that every entry needs.</summary>
    private bool IsWhole
    {
        get
        {
            var known = Columns.OfType<Field>().ToList();
            return known.Count > 1 && known.Distinct().Count() == known.Count
                && Form.Fields.All(one => !one.IsRequired || known.Contains(one));
        }
    }

    private static List<Field?> Match(Form form, IReadOnlyList<string> cells) =>
        [.. cells.Select(cell => string.IsNullOrWhiteSpace(cell) ? null : form.FindByName(cell.Trim('\uFEFF', ' ', '　')))];
}

using JourneyBot.Testing;
using Microsoft.Playwright;

namespace JourneyBot.EndToEndTests.Playground;

/// <summary>The rules of WCAG 2.2, levels A and AA, as far as a machine can check them: axe-core's.</summary>
internal static class Accessibility
{
    private static readonly Lazy<Task<string>> s_axe = new(() => File.ReadAllTextAsync(NpmParts.Find("axe-core/axe.min.js")));

    public static Task<string[]> ViolationsAsync(this IPage page) => page.MainFrame.ViolationsAsync();

    /// <returns>Rule, place and what would be right, each in a line; none: no rule is broken.</returns>
    public static async Task<string[]> ViolationsAsync(this IFrame frame)
    {
        await frame.EvaluateAsync(await s_axe.Value);
        return await frame.EvaluateAsync<string[]>("""
            axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
              .then(result => result.violations.flatMap(rule => rule.nodes.map(node => `${rule.id} ${node.target}: ${node.failureSummary}`)))
            """);
    }
}

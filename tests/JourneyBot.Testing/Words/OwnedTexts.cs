using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using JourneyBot.Workshops;

namespace JourneyBot.Testing.Words;

/// <summary>All texts of one owner (NAME.resx and NAME.ja.resx), as they were built into its assembly.</summary>
public sealed class OwnedTexts(Assembly assembly, string owner)
{
    private const string Suffix = ".resources";

    /// <summary>The owners whose texts an assembly carries, by namespace and name.</summary>
    public static IEnumerable<string> OwnersIn(Assembly assembly) => assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => name[..^Suffix.Length]);

    public IReadOnlyDictionary<string, string> In(Language language)
    {
        // The neutral resources are the English ones; parents are not tried, or a missing Japanese text would pass as English.
        var culture = language == Language.English ? CultureInfo.InvariantCulture : language.Culture();
        var resources = new ResourceManager(owner, assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)
            ?? throw new MissingManifestResourceException($"{owner} has no texts in {language}.");
        return resources.Cast<DictionaryEntry>().ToDictionary(text => (string)text.Key, text => (string)text.Value!, StringComparer.Ordinal);
    }

    /// <summary>What is wrong with them, a sentence each.</summary>
    public IReadOnlyList<string> Faults() => TextRules.Faults(In(Language.English), In(Language.Japanese));
}

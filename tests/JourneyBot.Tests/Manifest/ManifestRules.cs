using Newtonsoft.Json.Linq;

namespace JourneyBot.Tests.Manifest;

/// <summary>What Teams or its store refuses although the schema accepts it, and what we promise. One sentence per finding.</summary>
internal static class ManifestRules
{
    public static IReadOnlyList<string> Findings(TeamsApp app) =>
    [
        .. BasicRules.Findings(app.Manifest),
        .. AddressRules.Findings(app.Manifest),
        .. TabRules.Findings(app.Manifest),
        .. WordingRules.Findings(app),
        .. Languages(app),
        .. Picture(app, "color", 192),
        .. Picture(app, "outline", 32),
        .. Outline(app),
    ];

    private static IEnumerable<string> Languages(TeamsApp app)
    {
        var listed = app.Manifest.SelectTokens("localizationInfo.additionalLanguages[*].file").Select(file => (string)file!).ToList();
        foreach (var file in listed.Except(app.Languages.Keys))
            yield return $"{file} is listed and missing.";
        foreach (var file in app.Languages.Keys.Except(listed))
            yield return $"{file} is there and not listed.";
        foreach (var (file, texts) in app.Languages)
        {
            var keys = texts.Properties().Select(text => text.Name).Where(key => key != "$schema").ToHashSet();
            foreach (var key in app.TextPaths().Except(keys))
                yield return $"{file} lacks {key}.";
            foreach (var key in keys.Except(app.TextPaths()))
                yield return $"{file} has {key}, which the manifest has not.";
        }
    }

    private static IEnumerable<string> Picture(TeamsApp app, string kind, int side)
    {
        var file = (string?)app.Manifest["icons"]?[kind] ?? "";
        if (!app.Pictures.TryGetValue(file, out var bytes))
            yield return $"The {kind} icon {file} is missing.";
        else if (PngPicture.SizeOf(bytes) != (side, side))
            yield return $"The {kind} icon is {PngPicture.SizeOf(bytes)} and not {side} x {side}.";
    }

    private static IEnumerable<string> Outline(TeamsApp app)
    {
        if (!app.Pictures.TryGetValue((string?)app.Manifest["icons"]?["outline"] ?? "", out var bytes))
            yield break;
        var pixels = PngPicture.PixelsOf(bytes);
        if (pixels.Any(pixel => pixel.Alpha > 0 && pixel is not (255, 255, 255, _)))
            yield return "The outline icon is not white only.";
        if (pixels.All(pixel => pixel.Alpha > 0))
            yield return "The outline icon is not transparent.";
        if (pixels.All(pixel => pixel.Alpha == 0))
            yield return "The outline icon is empty.";
    }
}

// Draws the gallery anew: dotnet run eng/gallery.cs
// The product writes what its cards and its map page say of the retail example to docs/gallery/sources; Microsoft's local client
// and Chromium draw the pictures of it into docs/gallery.
using JourneyBot.Eng;

try
{
    if (!await NodeParts.InstallAsync())
        return 1;
    await Browser.InstallAsync();
    Environment.SetEnvironmentVariable("APPROVE", "1");
    Environment.SetEnvironmentVariable("GALLERY", "1");
    foreach (var (project, test) in new[] { ("JourneyBot.Tests", "Gallery.GalleryTests.Sources"), ("JourneyBot.EndToEndTests", "Gallery.GalleryTests") })
    {
        if (await Command.RunAsync("dotnet", ["test", Repository.At("tests", project), "--filter", $"FullyQualifiedName~{test}", "-v", "quiet", "-nologo", .. Repository.Properties]) != 0)
            return 1;
    }
    Terminal.Say($"Drawn into {Repository.At("docs", "gallery")}. Look at the pictures before you commit them.");
    return 0;
}
catch (OperationCanceledException)
{
    Terminal.Say("Stopped.");
    return 1;
}

namespace JourneyBot.Testing;

/// <summary>Files of the npm packages that tests/package.json names. eng/test.cs installs them.</summary>
public static class NpmParts
{
    public static string Find(string file)
    {
        var path = Path.Combine(Repository.At("tests"), "node_modules", file);
        return File.Exists(path)
            ? path
            : throw new FileNotFoundException($"{path} is missing. Run `npm ci` in tests/, or `dotnet run eng/test.cs`, which does it.");
    }
}

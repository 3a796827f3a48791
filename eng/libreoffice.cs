// Opens exported workbooks in LibreOffice and compares their figures with the JSON: dotnet run eng/libreoffice.cs
// Not part of eng/test.cs: LibreOffice is large. There the format's own validator and the same comparison stand for it.
using JourneyBot.Eng;

const string Package = "libreoffice-calc-nogui";

if (Command.Find("soffice") is null && Command.Find("apt-get") is { } apt && Environment.IsPrivilegedProcess)
{
    await Command.RunAsync(apt, ["update", "-qq"]);
    await Command.RunAsync(apt, ["install", "-y", "-qq", "--no-install-recommends", Package]);
}
if (Command.Find("soffice") is null)
{
    Terminal.Say($"LibreOffice is missing. Install it (Debian: sudo apt-get install {Package}).");
    return 1;
}
return await Command.RunAsync("dotnet", ["run", "--project", Repository.At("tests", "JourneyBot.OfficeCheck")]);

// Gives spoiled input to everything that reads any, for so many minutes: dotnet run eng/fuzz.cs [minutes] [seed]
// The suite does the same for about twenty seconds. What fails is printed with its seed and number, and fails again by them.
using System.Globalization;
using JourneyBot.Eng;

const double SuiteMinutes = 0.35;

var minutes = args.Length > 0 ? double.Parse(args[0], CultureInfo.InvariantCulture) : 5;
var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : Environment.TickCount & 0xFFFFFF;
var figures = Repository.At("artifacts", "figures", "fuzz.txt");
if (File.Exists(figures))
    File.Delete(figures);
Environment.SetEnvironmentVariable("FUZZ_TIMES", (minutes / SuiteMinutes).ToString(CultureInfo.InvariantCulture));
Environment.SetEnvironmentVariable("FUZZ_SEED", seed.ToString(CultureInfo.InvariantCulture));
Terminal.Say($"about {minutes.ToString(CultureInfo.InvariantCulture)} minutes with seed {seed.ToString(CultureInfo.InvariantCulture)}");

var code = 0;
foreach (var (project, tests) in new[] { ("JourneyBot.Tests", "DecoderFuzzTests"), ("JourneyBot.EndToEndTests", "MutatedInEveryPart") })
    code |= await Command.RunAsync("dotnet", ["test", Repository.At("tests", project), "--filter", $"FullyQualifiedName~{tests}", "--logger", "console;verbosity=minimal"]);

Terminal.Say($"seed {seed.ToString(CultureInfo.InvariantCulture)}, {figures}:");
Console.Write(File.Exists(figures) ? File.ReadAllText(figures) : "");
return code;

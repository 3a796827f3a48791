using JourneyBot.OfficeCheck;

// Opens workbooks in LibreOffice and compares what it reads with the workshop that their JSON restores. Run by eng/libreoffice.cs.
var samples = Sample.All.ToList();
var faults = 0;
foreach (var sample in samples)
{
    var differences = await sample.CompareAsync();
    faults += differences.Count == 0 ? 0 : 1;
    Console.WriteLine($"{(differences.Count == 0 ? "same figures" : "DIFFERENT")}: {sample.Name}");
    foreach (var difference in differences)
    {
        Console.WriteLine($"  {difference}");
    }
}

Console.WriteLine($"{samples.Count - faults} of {samples.Count} workbooks open in LibreOffice and hold the figures of their JSON.");
return faults == 0 ? 0 : 1;

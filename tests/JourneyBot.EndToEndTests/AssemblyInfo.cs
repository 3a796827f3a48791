// Stories wait for half of their time, for browsers and for rounds of ten seconds: three at once keep two cores busy, four keep them from each other.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
[assembly: TestCollectionOrderer("JourneyBot.EndToEndTests.LongestFirst", "JourneyBot.EndToEndTests")]

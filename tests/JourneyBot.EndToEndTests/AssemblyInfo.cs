// Stories wait for most of their time, for browsers and for rounds of fifteen seconds: four at once keep two cores busy.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]

"""`make bench`: all figures, one table after the other. Compare runs of one machine only."""

from benchmarks import coverage, extraction, reruns, search, starting

for part in (extraction, starting, reruns, search, coverage):
    part.main()

"""`make bench`: all figures, one table after the other. Compare runs of one machine only."""

from benchmarks import coverage, extraction, reruns, starting

for part in (extraction, starting, reruns, coverage):
    part.main()

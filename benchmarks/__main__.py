"""`make bench`: all figures, one table after the other. Compare runs of one machine only."""

from benchmarks import answers, coverage, extraction, practice, reading, reruns, search, starting

for part in (extraction, reading, starting, reruns, search, answers, practice, coverage):
    part.main()

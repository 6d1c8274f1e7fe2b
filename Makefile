# What developers run. Each line is `python3 run.py NAME`, which sets up whatever is missing first.
PYTHON ?= python3

.PHONY: targets check lint fix test bench pictures snapshots

targets:
	@echo "make check      lint, format, types, import contract, all tests: what CI runs"
	@echo "make lint       the first four of these"
	@echo "make fix        let ruff mend what it can"
	@echo "make test       all tests, a real browser included"
	@echo "make bench      the figures: reading notes, starting, running a page again"
	@echo "make pictures   the README's pictures, taken of the demo"
	@echo "make snapshots  write the charts' snapshots anew"

check lint fix test bench pictures snapshots:
	@$(PYTHON) run.py $@

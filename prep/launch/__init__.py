"""What run.py does, with the standard library alone: set-up, serving, checking."""

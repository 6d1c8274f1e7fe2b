"""The figures that the project holds itself to, and the pictures for its README."""

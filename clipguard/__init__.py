"""Clipguard: a clipboard guard for people in Danish municipalities."""

__version__ = "0.1.0"

"""Everything that people see. Qt; no operating system, no decisions of its own.

Windows are given values (`types`) and answer with signals; `app` connects them. Decision: this module imports nothing,
and names are taken from their modules (`clipguard.ui.tray`), so that the tray is there before the rest is loaded.
"""

"""`python -m clipguard`, and the program that PyInstaller builds."""

import multiprocessing
import sys

from clipguard.cli import main

if __name__ == "__main__":
    multiprocessing.freeze_support()  # the scanner and the watchdog are the same executable in a built program
    sys.exit(main())

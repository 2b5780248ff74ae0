"""Where Danish municipalities keep their cases, as far as it is known how the windows are recognised.

Names of products are found among programs, window classes and the parts of web addresses (`acadre.kommune.dk`); titles are
for programs that run on a server (Citrix, Remote Desktop), whose windows belong to the viewer.
"""

from __future__ import annotations

DEFAULT_CASE_SYSTEMS = (
    # Records and cases (ESDH)
    "sbsys",
    "/^SBSYS( |$)/",
    "acadre",
    "/^Acadre( |$)/",
    "workzone",
    "/WorkZone( |$)/",
    "getorganized",
    "/^GetOrganized( |$)/",
    "edoc",
    "/^eDoc( |$)/",
    "cbrain",
    "/^(cBrain )?F2( [-–]|$)/",
    "kmdnova",
    "/^KMD Nova( |$)/",
    # Citizens, benefits and jobs
    "sapaoverblik.dk",
    "sapaadvis.dk",
    "fasit.dk",
    "schultzfasit.dk",
    "/^(Schultz )?F(ASIT|asit)( |$)/",
    "momentum",
    "/^(KMD )?Momentum( |$)/",
    # Families, children and school
    "dubu.dk",
    "/^DUBU( |$)/",
    "aula.dk",
    # Care and health
    "nexus.kmd.dk",
    "/^KMD Nexus( |$)/",
    "cura",
    "/^(Columna )?Cura( [-–]|$)/",
    "novax",
    "/^Novax( |$)/",
)

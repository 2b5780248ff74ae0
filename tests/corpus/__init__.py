"""Annotated synthetic texts of several hands, and what is measured and learned from them.

`tuning/` is looked at while detection is worked on, and the tagger is trained on it; `aside/` is only ever measured. A file holds many texts: a header
`#! verdict=warn topic=home-care lang=da` begins each, and marks `⟦ENTITY:surface text⟧` stand in it. `verdict` is what a careful
data-protection officer would want before the text goes into an external AI tool. Nobody in the texts exists.
"""

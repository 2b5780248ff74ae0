"""A small learned tagger: which words are a name, tell a fact about one person, or tell business matter that is not public.

Decisions:

* Rules and word lists alone stopped 64 % of texts written by others, with false alarms on 15 %: whether `demens` is said of Kaj or of
  people in general is told by the whole sentence. The tagger hears what the rules find and decides by all of it.
* It sees words by their spelling's pieces, form, what the name lists know of them, and their class in `vocabulary/`; names are exchanged and
  spelling is left out at random while it learns, so that it does not learn the texts by heart.
* It is a table of embeddings, one convolution, and maxima over the sentence, the sentence before and the text, in NumPy: no other library
  at run time, three quarters of a megabyte, and what depends on a word alone is computed once a word. Two seeds averaged were no better
  than one by more than half a percent, twice the width not at all; half the width cost three percent.
* `python -m tests.corpus.train` makes `weights.npz` anew from `tests/corpus/tuning`; it has to after every change of the vocabulary, the
  names' flags or the features. The texts are synthetic. Nothing is learned at run time.
"""

import os

# The matrices are small: several threads would wait for each other more than they compute, and take the processor of others.
# It has to be said before NumPy is imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

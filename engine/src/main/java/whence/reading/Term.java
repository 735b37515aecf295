package whence.reading;

import whence.text.Span;

/**
 * A word of a statement's content that bears meaning: noun, name, verb, adjective, adverb of negation, number.
 *
 * @param span where it stands
 * @param lemma its dictionary form in lower case; for Chinese the word in simplified characters
 * @param tag part of speech (Penn Treebank; for Chinese mapped to the nearest of NN, NNP, VB, JJ, RB, CD)
 */
public record Term(Span span, String lemma, String tag) {}

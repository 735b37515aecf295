package whence.reading;

/** What kind of voice a statement has. */
public enum SourceKind {
    /** The document itself: nobody else is named or hinted at. */
    DOCUMENT,
    /** A person or body with a name: "Han Lianchao", "the ministry" where it is plain which. */
    NAMED,
    /** Somebody in particular without a name: "a U.S. official", "a friend". */
    UNNAMED,
    /** Many or nobody in particular: "analysts", "Chinese-language media", "some". */
    COLLECTIVE,
    /** A written thing: "an August 2020 report", "the statement", "a tweet". */
    WRITING,
    /** Reported, but the text names nobody: "it was rumoured", "reportedly". */
    MISSING
}

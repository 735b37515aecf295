package whence.text;

/** What is known about a document in one respect, and how it is known. */
public enum Detail {
    /** Who published it: "SpyTalk". */
    OUTLET,
    AUTHOR,
    TITLE,
    /** Publication: an ISO day ({@code 2021-06-17}) or an ISO instant with its zone. */
    PUBLISHED,
    /** Month or year of publication, where no day is told: {@code 2021-06}, {@code 2021}. */
    PERIOD,
    /** Last change that the page itself states, written as {@link #PUBLISHED} is. */
    UPDATED,
    URL,
    /** ISO 639 code: {@code en}, {@code zh}; {@code zh-Hant} where the script is known to be traditional. */
    LANGUAGE,
    /** When this copy was fetched, written as {@link #PUBLISHED} is. Only for addresses. */
    CAPTURED
}

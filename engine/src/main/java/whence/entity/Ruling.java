package whence.entity;

/**
 * The analyst's word on two names, which wins over any comparison.
 *
 * @param a a surface form
 * @param b another
 * @param same whether they are one entity's
 */
public record Ruling(String a, String b, boolean same) {}

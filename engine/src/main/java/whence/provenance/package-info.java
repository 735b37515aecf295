/**
 * From whom each report has its claim: chains, derivations, origins, and how many of them are independent.
 *
 * <p>Read {@link whence.provenance.Chain}, {@link whence.provenance.Derivation} and
 * {@link whence.provenance.Origins} first. Independence is an interval: at least the origins shown to be independent, at
 * most those not shown to be dependent.
 */
@NullMarked
package whence.provenance;

import org.jspecify.annotations.NullMarked;

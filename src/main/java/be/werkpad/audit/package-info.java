/**
 * Who did what and when (domein G.8). Rows are only added; each carries the hash of the row before it, so that a
 * changed, removed or inserted row is found. Holds codes and ids, never content of a dossier.
 */
@ApplicationModule(allowedDependencies = {"shared", "security"})
@NullMarked
package be.werkpad.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The private calendar feed of a person (issue 4 point 8): due dates and planned contacts as codes. Owns the secret
 * addresses, of which it knows only the fingerprints.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "security", "audit", "web", "organisatie", "termijn", "traject", "taak"})
@NullMarked
package be.werkpad.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
